import { z } from 'astro/zod';
import { isoDay } from './iso-date.ts';
import { localizedText } from './localized.ts';

/** One entry of `content/updates.yaml`: something readers of the site should know has changed. */
export const update = z.strictObject({
  date: isoDay.describe('The day it was published.'),
  text: localizedText.describe('What is new or different, in one sentence.'),
  article: z
    .string()
    .optional()
    .describe('The article it is about, to which the entry then leads.'),
});

/** `content/updates.yaml`, the newest first. */
export const updates = z
  .array(update)
  .refine(
    (entries) =>
      entries.every(({ date }, index) => index === 0 || date <= entries[index - 1]!.date),
    { error: 'must have the newest entry first' },
  );
