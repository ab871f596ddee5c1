import type { Interface } from '../../schemas/interface.ts';
import type { LetterTexts } from './letter-texts.ts';

/** Words that the form says while it is filled in. */
export const formWords = [
  'amountUnclear',
  'missing',
  'complete',
  'copied',
  'copyFailed',
  'printFailed',
  'cleared',
  'notKept',
  'mailOpened',
  'mailTooLong',
  'mailPaste',
  'secretCode',
  'secretCard',
  'secretFirst',
] as const;

/** What the page hands to the form in its block of JSON. */
export type LetterData = {
  /** The letter, in the language of those who get it. */
  original: LetterTexts;
  /** What it means, where the reader reads another language. */
  meaning?: LetterTexts;
  text: Pick<Interface['letter'], (typeof formWords)[number]>;
};
