import { Converter } from 'opencc-js/t2cn';
import { fill } from '../../i18n/fill.ts';
import { wordsOf } from '../../i18n/language-words.ts';
import { eachLocale, languageTags, scripts, type Locale } from '../../i18n/locales.ts';

/**
 * Amounts and times in words, by locale: a number and a unit. Vague words such as “a few days” are
 * allowed. A language without a list of such words is not checked.
 */
const patterns = eachLocale((locale) => {
  const { numberWords, numberParts } = wordsOf(languageTags[locale]);
  const alternatives = numberWords.map((pattern) => fill(pattern, numberParts));
  if (alternatives.length === 0) return undefined;
  const pattern = `(?:${alternatives.join('|')})`;
  return new RegExp(/[a-z]{3}/.test(pattern) ? `\\b${pattern}` : pattern, 'giu');
});

/** Character by character, so that places in a text stay the same. */
const simplified = (text: string): string => {
  const convert = Converter({ from: 't', to: 'cn' });
  return Array.from(text, (character) => convert(character)).join('');
};

/** Amounts and times in words in a text, with where they stand. */
export const numberWordsIn = (text: string, locale: Locale): { found: string; index: number }[] => {
  const pattern = patterns[locale];
  if (!pattern) return [];
  const read = scripts[locale] === 'Hant' ? simplified(text) : text;
  return [...read.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    found: text.slice(index, index + length),
    index,
  }));
};
