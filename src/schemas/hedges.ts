import { z } from 'astro/zod';
import { localized, plainText } from './localized.ts';

/**
 * `content/style/hedges.yaml`: words that express doubt. An article says its doubts once, in its
 * `<Unknown>` block; the check counts these words in the rest of the text.
 */
export const hedges = localized(z.array(plainText).default([])).describe(
  'By language: phrases, found in any case and as whole words.',
);
