import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Interface } from '../schemas/interface.ts';
import type { ScreenWord } from '../schemas/screen-word.ts';

/**
 * A screen word for a reader: the label as it stands on the screen, in quotation marks, with what
 * helps to recognise it. That is the label in the reader's language where the app has one, else the
 * meaning. A label in the reader's own language needs neither.
 */
export const sayScreenWord = (
  { label, language, labels, gloss }: ScreenWord,
  locale: Locale,
  text: Interface['phrases'],
): string => {
  const other = labels?.[locale];
  if (other !== undefined) return fill(text.screenBoth, { label, other });
  const meaning = gloss[locale];
  return language === locale || meaning === undefined
    ? fill(text.screenPlain, { label })
    : fill(text.screen, { label, gloss: meaning });
};
