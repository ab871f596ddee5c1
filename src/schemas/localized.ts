import { z } from 'astro/zod';

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
