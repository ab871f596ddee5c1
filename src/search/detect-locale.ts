import type { Locale } from '../i18n/locales.ts';
import { countHan, isHan } from './normalize.ts';

const wordsOf = (query: string): string[] => query.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * The language a query is written in, where that is another one than the page's; `undefined`
 * where the query fits the page or says too little.
 *
 * @param tellTales frequent words of each language
 */
export const otherLocale = (
  query: string,
  current: Locale,
  tellTales: Record<Locale, readonly string[]>,
): Locale | undefined => {
  const letters = query.match(/\p{L}/gu)?.length ?? 0;
  const han = countHan(query);
  const locales = Object.keys(tellTales) as Locale[];
  const inHan = locales.filter((locale) => tellTales[locale].some(isHan));
  if (han > 0) return !inHan.includes(current) && han * 2 >= letters ? inHan[0] : undefined;
  const words = wordsOf(query);
  const hits = (locale: Locale) => {
    const known = new Set(tellTales[locale]);
    return words.filter((word) => known.has(word)).length;
  };
  const own = hits(current);
  const [best] = locales
    .filter((locale) => !inHan.includes(locale))
    .map((locale) => ({ locale, hits: hits(locale) }))
    .sort((a, b) => b.hits - a.hits);
  if (!best || best.hits <= own) return undefined;
  return inHan.includes(current) || best.hits >= 2 || best.hits === words.length
    ? best.locale
    : undefined;
};
