import { z } from 'astro/zod';
import {
  completeLocales,
  draftLocales,
  eachLocale,
  localeForOthers,
  locales,
  offLocales,
  type Locale,
} from '../i18n/locales.ts';

type ByLocale<T extends z.ZodType> = z.ZodObject<Record<Locale, T>>;

/** Marks the schemas of this file, so that what is generated from them names no language. */
export const localizedMark = 'a value for each language';

/** Texts of a language that was taken out may stay where they are. */
const unread = Object.fromEntries(offLocales.map((locale) => [locale, z.unknown().optional()]));

const perLocale = <T extends z.ZodType>(valueOf: (locale: Locale) => T): ByLocale<T> =>
  z.strictObject({ ...eachLocale(valueOf), ...unread }).meta({ $comment: localizedMark });

/** The same value once per language, each as the schema says. */
export const byLocale = <T extends z.ZodType>(value: T): ByLocale<T> => perLocale(() => value);

/** Whether a value is still to be written: it is missing, or holds the marks of a template. */
export const isOpen = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string'
    ? value.includes('‹')
    : Array.isArray(value) && (value.length === 0 || value.some(isOpen)));

/** Languages whose text stands in for one that is missing, best first. */
const standIns = [locales[0], localeForOthers, ...completeLocales];

const filled = (values: Record<string, unknown>): Record<string, unknown> => {
  const standIn = standIns.find((locale) => !isOpen(values[locale]));
  if (standIn === undefined) return values;
  const missing = [...draftLocales].filter((locale) => isOpen(values[locale]));
  return { ...values, ...Object.fromEntries(missing.map((locale) => [locale, values[standIn]])) };
};

/**
 * The same value once per language; every language must be there, save those that are drafts: their
 * readers get the first language in its place.
 */
export const localized = <T extends z.ZodType>(value: T): ByLocale<T> =>
  perLocale((locale) => (draftLocales.has(locale) ? z.unknown().optional() : value)).transform(
    filled,
  ) as unknown as ByLocale<T>;

/** A text that is not empty. */
export const plainText = z.string().trim().min(1);

const list = z.array(plainText).min(1);

/** A text in each language. */
export const localizedText = localized(plainText);

/** A list of texts in each language. */
export const localizedList = localized(list);

/** A text in each language, or one text for all of them (a proper name, a number). */
export const plainOrLocalizedText = z.union([plainText, localizedText]);

export type PlainOrLocalizedText = z.infer<typeof plainOrLocalizedText>;

/**
 * The same value in each language in which it is written, at least one: on the day of an outage
 * nobody waits for a translation. The content check warns of the others.
 */
export const localizedWhereWritten = <T extends z.ZodType>(value: T) =>
  localized(value.optional()).refine(
    (texts) => locales.some((locale) => texts[locale] !== undefined),
    'must be written in a language of the site',
  );

/** As `localizedWhereWritten`; a missing language gets what the first of the others says. */
export const localizedOrFirst = <T extends z.ZodType>(value: T) =>
  localizedWhereWritten(value).transform((texts) => {
    const first = locales.map((locale) => texts[locale]).find((text) => text !== undefined);
    return eachLocale((locale) => (texts[locale] ?? first) as z.output<T>);
  });

/** A text in the languages in which it is written; the others show the first of them. */
export const textOrFirst = localizedOrFirst(plainText);

/** A list of texts in the languages in which it is written; the others show the first of them. */
export const listOrFirst = localizedOrFirst(list);
