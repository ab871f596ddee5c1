import { z } from 'astro/zod';
import { eachLocale, locales } from '../i18n/locales.ts';

/** The same value once per language; every language must be there. */
export const localized = <T extends z.ZodType>(value: T) =>
  z.strictObject({ id: value, zh: value, en: value });

/** A text in each language. */
export const localizedText = localized(z.string().trim().min(1));

/** A list of texts in each language. */
export const localizedList = localized(z.array(z.string().trim().min(1)).min(1));

/** A text in each language, or one text for all of them (a proper name, a number). */
export const plainOrLocalizedText = z.union([z.string().trim().min(1), localizedText]);

export type PlainOrLocalizedText = z.infer<typeof plainOrLocalizedText>;

/**
 * The same value in each language in which it is written, which can be one: on the day of an outage
 * nobody waits for a translation. The content check warns of the others.
 */
export const localizedWhereWritten = <T extends z.ZodType>(value: T) =>
  localized(value.optional()).refine(
    (texts) => locales.some((locale) => texts[locale] !== undefined),
    'must be written in a language of the site',
  );

/** The same, and where a language is missing, what the first of the others says. */
export const localizedOrFirst = <T extends z.ZodType>(value: T) =>
  localizedWhereWritten(value).transform((texts) => {
    const first = locales.map((locale) => texts[locale]).find((text) => text !== undefined);
    return eachLocale((locale) => (texts[locale] ?? first) as z.output<T>);
  });

const text = z.string().trim().min(1);

/** A text in the languages in which it is written; the others show the first of them. */
export const textOrFirst = localizedOrFirst(text);

/** A list of texts in the languages in which it is written; the others show the first of them. */
export const listOrFirst = localizedOrFirst(z.array(text).min(1));
