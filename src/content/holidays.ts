import { getCollection } from 'astro:content';
import { eachLocale } from '../i18n/locales.ts';
import { holidayCalendar } from '../schemas/holidays.ts';
import { perBuild } from './per-build.ts';

/** Public holidays by year, the earliest first, in each language. */
export const getHolidays = perBuild(async () => {
  const years = (await getCollection('holidays')).sort((a, b) => Number(a.id) - Number(b.id));
  return eachLocale((locale) =>
    years.map(({ id, data }) => holidayCalendar(Number(id), data, locale)),
  );
});
