import { stemEnglish } from './en.ts';
import { stemMalay } from './id.ts';

/**
 * What takes the endings off the words of a language, by BCP 47 language. A language without one
 * is compared by words and character n-grams alone. Chinese texts hold English words.
 */
export const stemmers: Record<string, (word: string) => string> = {
  id: stemMalay,
  ms: stemMalay,
  en: stemEnglish,
  zh: stemEnglish,
};
