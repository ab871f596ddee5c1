import { z } from 'astro/zod';
import { isoDay, isDay } from './iso-date.ts';
import { localizedText } from './localized.ts';

/** `content/notices/<id>.yaml`: a banner on every page between two days. */
export const notice = z
  .strictObject({
    from: isoDay.describe('First day it shows.'),
    until: isoDay.describe('Last day it shows.'),
    text: localizedText,
    article: z.string().optional().describe('Article it leads to.'),
  })
  .refine(({ from, until }) => !isDay(from) || !isDay(until) || from <= until, {
    path: ['until'],
    message: 'must not be before `from`',
  });
