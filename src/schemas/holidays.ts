import { z } from 'astro/zod';
import { isoDay } from './iso-date.ts';
import { localizedText } from './localized.ts';
import { source } from './provenance.ts';

const day = z.strictObject({
  date: isoDay,
  name: localizedText,
  kind: z
    .enum(['national', 'collective-leave'])
    .describe('Both are days on which offices are closed.'),
});

/** `content/holidays/<year>.yaml`: days off by decree, which differ from any calculated calendar. */
export const holidays = z.strictObject({
  decree: z.string().min(1).describe('The decree that sets the days.'),
  checked: isoDay,
  sources: z.array(source).min(1),
  days: z.array(day).min(1),
});
