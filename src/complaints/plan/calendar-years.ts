import type { Locale } from '../../i18n/locales.ts';
import type { HolidayCalendar } from '../../schemas/holidays.ts';
import type { CalendarYear } from './working-days.ts';

/** The holiday calendars of the content in the reader's language. */
export const calendarYears = (
  holidays: readonly HolidayCalendar[],
  locale: Locale,
): CalendarYear[] =>
  holidays.map(({ year, provisional, days }) => ({
    year,
    provisional,
    daysOff: days.map(({ date, name }) => ({ date, name: name[locale] })),
  }));
