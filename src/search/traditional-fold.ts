import { Converter } from 'opencc-js/t2cn';
import { languageTags, type Locale } from '../i18n/locales.ts';

/** Whether a language is written in simplified Chinese characters. */
export const isSimplified = (locale: Locale): boolean =>
  new Intl.Locale(languageTags[locale]).script === 'Hans';

/** A text in simplified characters. */
export const simplify: (text: string) => string = Converter({ from: 't', to: 'cn' });

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/**
 * The traditional characters whose simplified form a text uses, each followed by that form. Only
 * those travel to the browser: a whole table is a hundred times larger.
 */
export const traditionalFold = (corpus: string): string => {
  const used = new Set(corpus);
  let fold = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCodePoint(code);
    const simple = simplify(character);
    if (simple !== character && used.has(simple)) fold += character + simple;
  }
  return fold;
};
