import type { Locale } from './locales.ts';

/** A text in the reader's language; a plain text is the same in all of them. */
export const localize = (text: string | Record<Locale, string>, locale: Locale): string =>
  typeof text === 'string' ? text : text[locale];
