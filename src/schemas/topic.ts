import { z } from 'astro/zod';
import { localizedText } from './localized.ts';

/** One entry of `content/topics.yaml`: a group of articles. */
export const topic = z.strictObject({
  order: z.int().positive().describe('Place in lists, from 1.'),
  name: localizedText,
  summary: localizedText.describe('What the reader finds there, in one sentence.'),
});

export type Topic = z.infer<typeof topic>;
