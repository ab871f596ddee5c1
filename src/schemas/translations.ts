import { z } from 'astro/zod';
import { byLocale } from './localized.ts';

/** A fingerprint of 12 hexadecimal digits over the whole source text, then 4 for each passage. */
export const pinPattern = /^[0-9a-f]{12}(?: [0-9a-f]{4})+$/;

/**
 * `content/articles/<slug>/translations.yaml`: for each translation, the source text it was last
 * compared with, as a fingerprint. `npm run translations -- --accept <slug> <locale>` writes it;
 * nobody edits it by hand.
 */
export const articleTranslations = byLocale(
  z
    .string()
    .regex(pinPattern, 'must be as `npm run translations -- --accept <slug> <locale>` writes it')
    .optional(),
).describe('By language: which text of the source the translation follows.');
