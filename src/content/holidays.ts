import { eachLocale } from '../i18n/locales.ts';
import { holidayCalendar } from '../schemas/holidays.ts';
import { fromCollection } from './query.ts';

/** Public holidays by year, the earliest first, in each language. */
export const getHolidays = fromCollection('holidays', (entries) => {
  const years = entries.sort((a, b) => Number(a.id) - Number(b.id));
  return eachLocale((locale) =>
    years.map(({ id, data }) => holidayCalendar(Number(id), data, locale)),
  );
});
