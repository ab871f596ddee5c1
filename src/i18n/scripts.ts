import { scripts, type Locale } from './locales.ts';

/** Whether a language is written in Chinese characters, simplified or traditional. */
export const isInHan = (locale: Locale): boolean => scripts[locale].startsWith('Han');

/** The scripts whose characters a language is written with, as `\p{Script=…}` knows them. */
const unicodeScripts: Record<string, string[]> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
};

/** A pattern of the characters that a language is written with. */
export const charactersOf = (locale: Locale): RegExp => {
  const names = unicodeScripts[scripts[locale]] ?? [scripts[locale]];
  return new RegExp(names.map((name) => `\\p{Script=${name}}`).join('|'), 'u');
};
