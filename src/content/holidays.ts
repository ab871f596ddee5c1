import { getCollection } from 'astro:content';
import type { HolidayCalendar } from '../schemas/holidays.ts';
import { perBuild } from './per-build.ts';

/** Public holidays by year, the earliest first. */
export const getHolidays = perBuild(async (): Promise<HolidayCalendar[]> =>
  (await getCollection('holidays'))
    .map(({ id, data: { days, provisional = false } }) => ({
      year: Number(id),
      provisional,
      days,
    }))
    .sort((a, b) => a.year - b.year),
);
