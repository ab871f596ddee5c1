import { eachLocale, type Locale } from '../i18n/locales.ts';

/** An entry with its id, which Astro keeps apart from what the file says. */
export type Named<T> = T & { id: string };

export const named = <T>(entries: { id: string; data: T }[]): Named<T>[] =>
  entries.map(({ id, data }) => ({ ...data, id }));

export const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

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

/** The entry of each locale, for content that has a file per locale. */
export const inEachLocale = <T>(
  entries: { id: string; data: T }[],
  folder: string,
): Record<Locale, T> => {
  const texts = new Map(entries.map(({ id, data }) => [id, data]));
  return eachLocale((locale) => {
    const text = texts.get(locale);
    if (!text) throw new Error(`content/${folder}/${locale}.yaml is missing.`);
    return text;
  });
};
