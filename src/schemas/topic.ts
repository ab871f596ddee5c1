import { z } from 'astro/zod';
import { localizedText } from './localized.ts';

/** Drawings a topic may be marked with; see `src/ui/icons.ts`. */
const topicIcons = [
  'flag',
  'arrow-in',
  'qr',
  'arrow-out',
  'letter',
  'undo',
  'shield',
  'sun',
] as const;

/** One entry of `content/topics.yaml`: a group of articles. */
export const topic = z.strictObject({
  order: z.int().positive().describe('Place in lists, from 1.'),
  icon: z
    .enum(topicIcons)
    .optional()
    .describe('Drawing beside its name; it says nothing that words do not.'),
  name: localizedText,
  summary: localizedText.describe('What the reader finds there, in one sentence.'),
});
