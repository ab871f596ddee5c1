import { existsSync, globSync, readFileSync } from 'node:fs';
import { isLocale, languageNames, languageTags, locales } from '../../i18n/locales.ts';
import { localeEntryOf, openInterface, withLanguage } from './language.ts';
import type { NewFile } from './plan.ts';

const usage =
  'npm run new -- language <segment> --name "<its own name>" --from <language> [--tag <BCP 47 tag>]\n' +
  'npm run new -- translation <slug> <language>';

/** A tag as BCP 47 writes it. @throws where it is none */
const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    throw new Error(`“${tag}” is no BCP 47 tag; write one as in ms, zh-Hant or pt-BR.\n${usage}`);
  }
};

const changed = (path: string, text: string): NewFile => ({ path, text, isAddition: true });

/**
 * The files of a site in one more language, which begins as a draft: its entry, its interface, its
 * search, and an open place beside each text of the language it comes from.
 *
 * @throws a sentence that says what is wrong with the request
 */
export const newLanguage = (
  segment: string,
  { name, from = locales[0], tag = segment }: Record<string, string | undefined>,
): NewFile[] => {
  if (name === undefined || !isLocale(from) || !/^[a-z][a-z0-9-]*$/.test(segment)) {
    throw new Error(`${usage}\nLanguages of this site: ${locales.join(', ')}.`);
  }
  const list = readFileSync('content/locales.yaml', 'utf8');
  if (new RegExp(`^${segment}:`, 'm').test(list)) {
    throw new Error(`“${segment}” is in content/locales.yaml already.`);
  }
  const entry = localeEntryOf(segment, canonical(tag), name);
  const yaml = globSync('content/**/*.yaml')
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const extended = yaml.flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    const made = withLanguage(path, text, segment, from, locales);
    return made === text ? [] : [changed(path, made)];
  });
  return [
    changed('content/locales.yaml', `${list.trimEnd()}\n${entry}`),
    changed(
      `content/ui/${segment}.yaml`,
      openInterface(readFileSync(`content/ui/${from}.yaml`, 'utf8')),
    ),
    changed(
      `content/search/${segment}.yaml`,
      '# Words that say nothing, other spellings, and words that mean the same.\nstopWords: []\nspellings: {}\nsynonyms: []\n',
    ),
    ...extended,
  ];
};

/**
 * The beginning of a translation: the source text, marked as still to be translated.
 *
 * @throws a sentence that says what is wrong with the request
 */
export const newTranslation = (slug: string, locale: string): NewFile[] => {
  const folder = `content/articles/${slug}`;
  if (!existsSync(`${folder}/article.yaml`)) throw new Error(`There is no article “${slug}”.`);
  if (!isLocale(locale)) {
    throw new Error(`“${locale}” is no language of this site: ${locales.join(', ')}.`);
  }
  const path = `${folder}/${locale}.mdx`;
  if (existsSync(path)) throw new Error(`${path} exists already.`);
  const [, source = ''] =
    /^sourceLanguage: *(\S+)/m.exec(readFileSync(`${folder}/article.yaml`, 'utf8')) ?? [];
  const text = readFileSync(`${folder}/${source}.mdx`, 'utf8');
  const mark = `{/* ‹Translate into ${languageNames[locale]} (${languageTags[locale]}), then remove this line.› */}`;
  return [{ path, text: text.replace(/^(---\n[\s\S]*?\n---\n)/, `$1\n${mark}\n`) }];
};
