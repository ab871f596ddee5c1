import { languageTags, type Locale } from '../../i18n/locales.ts';

/** The names of the days of a week, Monday first. */
export const weekdayNames = (locale: Locale): string[] => {
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 7 }, (_, weekday) => format.format(Date.UTC(2026, 0, 5 + weekday)));
};
