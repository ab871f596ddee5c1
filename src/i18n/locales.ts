import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentPath } from './content-path.ts';
import { localeList, type LocaleEntry } from './locale-list.ts';

// For the build, tools and tests. Code for the browser must not import this file, which brings the
// parsers of YAML and of schemas: it gets what it needs of the languages from the page.

/**
 * A language of the site: its URL segment. The types come from `content/locales.yaml`; see
 * `src/build/locale-types.ts`.
 */
export type Locale = [keyof SiteLocales] extends [never] ? string : keyof SiteLocales;

const path = contentPath('locales.yaml');

const read = (): [Locale, LocaleEntry][] => {
  const list = localeList.safeParse(parse(readFileSync(path, 'utf8')));
  if (list.success) return Object.entries(list.data) as [Locale, LocaleEntry][];
  const said = list.error.issues.map((issue) => `${issue.path.join(' › ')}: ${issue.message}`);
  throw new Error(`${path} cannot be used.\n${said.join('\n')}`);
};

const all = read();
const entries = all.filter(([, { off }]) => !off);

const ofEach = <T>(of: (entry: LocaleEntry) => T): Record<Locale, T> =>
  Object.fromEntries(entries.map(([locale, entry]) => [locale, of(entry)])) as Record<Locale, T>;

/** The languages of the site: URL segments, in the order in which they are offered. */
export const locales = entries.map(([locale]) => locale) as [Locale, ...Locale[]];

/** Languages that were taken out, whose texts may still stand in the files. */
export const offLocales: readonly string[] = all
  .filter(([, { off }]) => off)
  .map(([locale]) => locale);

/** Languages that are not complete yet. */
export const draftLocales: ReadonlySet<Locale> = new Set(
  entries.filter(([, { draft }]) => draft).map(([locale]) => locale),
);

/** Languages in which everything must be there. */
export const completeLocales = locales.filter((locale) => !draftLocales.has(locale));

/** The language for readers whose own the site does not have. */
export const localeForOthers =
  entries.find(([, { forOthers, draft }]) => forOthers && !draft)?.[0] ?? locales[0];

/** BCP 47 tag of each locale, for `lang`, `hreflang` and `Intl`. */
export const languageTags = ofEach(({ tag }) => tag);

/** BCP 47 tag by which each locale writes dates, times and numbers. */
export const formatTags = ofEach(({ tag, formats }) => formats ?? tag);

/** Each language's name in that language; never translated. */
export const languageNames = ofEach(({ name }) => name);

/** The beginning of a language's name that the header hides, where the rest says enough. */
export const languageNamePrefixes: Partial<Record<Locale, string>> = ofEach(({ hidden }) => hidden);

/** ISO 15924 code of the script that each language is written in, such as `Latn`. */
export const scripts = ofEach(({ tag }) => new Intl.Locale(tag).maximize().script ?? 'Latn');

/** The direction in which each language is written. */
export const directions = ofEach(
  ({ tag, direction }) => direction ?? new Intl.Locale(tag).getTextInfo().direction ?? 'ltr',
);

/** Whether the site has languages of both directions. */
const hasBothDirections = new Set(Object.values(directions)).size > 1;

/**
 * The attributes of an element whose text is in a language. Styles choose by `data-script`: a
 * selector for a language would name it, and `:lang()` does not tell scripts apart.
 */
export const langAttributes = (
  locale: Locale,
): { lang: string; dir?: 'ltr' | 'rtl'; 'data-script'?: string } => ({
  lang: languageTags[locale],
  ...((hasBothDirections || directions[locale] === 'rtl') && { dir: directions[locale] }),
  ...(scripts[locale] !== 'Latn' && { 'data-script': scripts[locale] }),
});

/** Whether a URL segment names a language of this site. */
export const isLocale = (value: string): value is Locale =>
  (locales as readonly string[]).includes(value);

/** A value for each locale. */
export const eachLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** All languages, in order, as pages hand them to scripts that name others than their own. */
export const languages = locales.map((locale) => ({
  locale,
  tag: languageTags[locale],
  name: languageNames[locale],
  dir: directions[locale],
  script: scripts[locale],
}));

export type Language = (typeof languages)[number];
