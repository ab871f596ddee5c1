import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
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

/**
 * `content/holidays/<year>.yaml`: days off by decree, which differ from any calculated calendar.
 * Until the decree of a year is out, the file holds calculated days and says so.
 */
export const holidays = z
  .strictObject({
    decree: z.string().min(1).optional().describe('The decree that sets the days.'),
    provisional: z
      .literal(true)
      .optional()
      .describe(
        'There is no decree yet: the days are calculated, and pages call them an estimate.',
      ),
    calculatedWith: z
      .string()
      .min(1)
      .optional()
      .describe('Program and version that calculated provisional days.'),
    checked: isoDay,
    sources: z.array(source).default([]),
    days: z.array(day).min(1),
  })
  .superRefine(({ decree, provisional, calculatedWith, sources }, context) => {
    const must = (holds: boolean, key: string, message: string, fix: string) => {
      if (!holds) context.addIssue({ code: 'custom', path: [key], message, params: { fix } });
    };
    if (provisional) {
      must(
        decree === undefined,
        'decree',
        'a provisional year has no decree',
        'Remove “provisional” once the days are those of the decree.',
      );
      must(
        calculatedWith !== undefined,
        'calculatedWith',
        'it must be said what calculated the days',
        'Add “calculatedWith: <program and version>”.',
      );
    } else {
      must(
        decree !== undefined,
        'decree',
        'the decree that sets the days is missing',
        'Name it, or add “provisional: true” if the days are calculated.',
      );
      must(
        calculatedWith === undefined,
        'calculatedWith',
        'days by decree are not calculated',
        'Remove it.',
      );
      must(
        sources.length > 0,
        'sources',
        'a decree needs a source',
        'Add where the decree can be read.',
      );
    }
  });

/** A day off with its name in one language. */
export type DayOff = { date: string; name: string };

/** The days off of one year in one language; provisional until a decree sets them. */
export type HolidayCalendar = { year: number; provisional: boolean; daysOff: DayOff[] };

/** The days off of a year as readers of a language call them. */
export const holidayCalendar = (
  year: number,
  { days, provisional }: z.infer<typeof holidays>,
  locale: Locale,
): HolidayCalendar => ({
  year,
  provisional: provisional === true,
  daysOff: days.map(({ date, name }) => ({ date, name: name[locale] })),
});
