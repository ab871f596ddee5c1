import { z } from 'astro/zod';

/** When a channel answers. */
export const hours = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('unknown').describe('No source gives hours; the page says so.'),
  }),
  z.strictObject({
    status: z
      .enum(['published', 'reported'])
      .describe('published: the organisation says so. reported: somebody else does.'),
    schedule: z.literal('24/7').describe('Opening hours in OpenStreetMap syntax.'),
    timeZone: z.string().min(1).describe('IANA time zone, such as Asia/Jakarta.'),
  }),
]);

export type Hours = z.infer<typeof hours>;
