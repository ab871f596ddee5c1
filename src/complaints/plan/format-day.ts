import { languageTags, type Locale } from '../../i18n/locales.ts';
import { formatDate } from '../../facts/format-value.ts';

/** A day with its weekday, as readers of a language write it: `Senin, 6 April 2026`. */
export const formatDay = (day: string, locale: Locale): string => {
  const weekday = new Intl.DateTimeFormat(languageTags[locale], {
    timeZone: 'UTC',
    weekday: locale === 'zh' ? 'short' : 'long',
  }).format(new Date(day));
  const date = formatDate(day, locale);
  return { id: `${weekday}, ${date}`, zh: `${date}（${weekday}）`, en: `${weekday} ${date}` }[
    locale
  ];
};
