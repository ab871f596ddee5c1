import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { draftLocales, eachLocale, locales, type Locale } from '../i18n/locales.ts';

/**
 * Makes a query that reads the content once a build, since every page runs it. While developing it
 * reads again each time, so that a page shows the last save.
 */
export const perBuild = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (kept ??= read()));
};

/** The same for a query whose answer depends on the language. */
export const perLocale = <T>(
  read: (locale: Locale) => Promise<T>,
): ((locale: Locale) => Promise<T>) => {
  const queries = eachLocale((locale) => perBuild(() => read(locale)));
  return (locale) => queries[locale]();
};

/** A query that reads one collection, once a build. */
export const fromCollection = <Name extends CollectionKey, Found>(
  name: Name,
  read: (entries: CollectionEntry<Name>[]) => Found,
): (() => Promise<Found>) => perBuild(async () => read(await getCollection(name)));

/** An entry with its id, which Astro keeps apart from what the file says. */
export type Named<T> = T & { id: string };

export const named = <T>(entries: { id: string; data: T }[]): Named<T>[] =>
  entries.map(({ id, data }) => ({ ...data, id }));

export const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** What the files say, for entries that need not know their own id. */
export const dataById = <T>(entries: { id: string; data: T }[]): Map<string, T> =>
  new Map(entries.map(({ id, data }) => [id, data]));

export const inOrder = <T extends { order: number }>(entries: readonly T[]): T[] =>
  [...entries].sort((a, b) => a.order - b.order);

/** The entries of a file that is a list, in the order of the file. */
export const asListed = <T>(entries: { id: string; data: T }[]): T[] =>
  entries.sort((a, b) => Number(a.id) - Number(b.id)).map(({ data }) => data);

/** The entry of a file that is one. */
export const only = <T>(entries: { data: T }[], file: string): T => {
  const [entry] = entries;
  if (entry === undefined) throw new Error(`content/${file} is missing or empty.`);
  return entry.data;
};

/**
 * The entry of each locale, for content that has a file per locale. A language that is a draft may
 * lack its own.
 */
export const inEachLocale = <T>(
  entries: { id: string; data: T }[],
  folder: string,
  forDraft: (first: T) => T = (first) => first,
): Record<Locale, T> => {
  const texts = dataById(entries);
  return eachLocale((locale) => {
    const first = texts.get(locales[0]);
    const text =
      texts.get(locale) ?? (draftLocales.has(locale) && first ? forDraft(first) : undefined);
    if (!text) throw new Error(`content/${folder}/${locale}.yaml is missing.`);
    return text;
  });
};
