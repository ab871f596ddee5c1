import { z } from 'astro/zod';
import { isoDay, isDay } from './iso-date.ts';
import { localizedWhereWritten, plainText } from './localized.ts';

/** `content/notices/<id>.yaml`: a banner on every page between two days. */
export const notice = z
  .strictObject({
    from: isoDay.describe('First day it shows.'),
    until: isoDay.describe('Last day it shows.'),
    text: localizedWhereWritten(plainText).describe(
      'What is the case; in one language at least, which the pages of the others show.',
    ),
    article: z.string().optional().describe('Article it leads to.'),
  })
  .refine(({ from, until }) => !isDay(from) || !isDay(until) || from <= until, {
    path: ['until'],
    error: 'must not be before `from`',
  });
