import { z } from 'astro/zod';
import { timeZone } from '../i18n/country.ts';
import { scheduleProblem } from './schedule.ts';

const schedule = z
  .string()
  .trim()
  .min(1)
  .superRefine((text, context) => {
    const problem = scheduleProblem(text);
    if (problem) {
      context.addIssue({ code: 'custom', message: problem.message, params: { fix: problem.fix } });
    }
  })
  .describe(
    'Opening hours in OpenStreetMap syntax, such as “Mo-Fr 09:00-17:00; PH off”. PH stands for every day of content/holidays.',
  );

/** When a channel answers. */
export const hours = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('unknown').describe('No source gives hours; the page says so.'),
  }),
  z.strictObject({
    status: z
      .enum(['published', 'reported'])
      .describe('published: the organisation says so. reported: somebody else does.'),
    schedule,
    timeZone: timeZone.describe('IANA time zone of the hours, such as Asia/Tokyo.'),
  }),
]);

/** Hours that a source gives. */
export type KnownHours = Exclude<z.infer<typeof hours>, { status: 'unknown' }>;
