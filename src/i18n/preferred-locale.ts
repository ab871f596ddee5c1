import { isLocale, type Locale } from './locales.ts';

/**
 * The language to open for a reader: the one chosen before, else the first of the browser's
 * languages that the site has; `undefined` leaves the choice to the reader.
 *
 * @param languages BCP 47 tags, most wanted first, as in `navigator.languages`
 */
export const preferredLocale = (
  remembered: string | null,
  languages: readonly string[],
): Locale | undefined =>
  [remembered ?? '', ...languages]
    // `in` is the old code for Indonesian, still sent by some Android browsers.
    .map((tag) => tag.toLowerCase().split('-')[0]?.replace(/^in$/, 'id') ?? '')
    .find(isLocale);
