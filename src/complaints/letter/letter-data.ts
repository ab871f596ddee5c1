import type { Interface } from '../../schemas/interface.ts';
import type { LetterTexts } from './letter-texts.ts';

/** The letter in one language, with how that is written. */
type LetterIn = {
  texts: LetterTexts;
  /** Attributes of an element with the text. */
  attributes: Record<string, string>;
  /** BCP 47 tag by which dates and times are written. */
  formats: string;
};

/** What the page hands to the form in its block of JSON. */
export type LetterData = {
  /** The letter, in the language of those who get it. */
  original: LetterIn;
  /** What it means, where the reader reads another language. */
  meaning?: LetterIn;
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
