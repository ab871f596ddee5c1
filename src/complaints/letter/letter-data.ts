import type { Locale } from '../../i18n/locales.ts';
import type { Interface } from '../../schemas/interface.ts';
import type { LetterTexts } from './letter-texts.ts';

/** What the page hands to the form in its block of JSON. */
export type LetterData = {
  locale: Locale;
  /** The letter, in Indonesian. */
  original: LetterTexts;
  /** What it means, where the reader reads another language. */
  meaning?: LetterTexts;
  text: Pick<
    Interface['letter'],
    | 'amountUnclear'
    | 'missing'
    | 'complete'
    | 'copied'
    | 'copyFailed'
    | 'printFailed'
    | 'cleared'
    | 'notKept'
    | 'mailOpened'
    | 'mailTooLong'
    | 'mailPaste'
    | 'secretCode'
    | 'secretCard'
    | 'secretFirst'
  >;
};
