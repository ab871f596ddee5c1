import { languageTags, type Locale, formatTags } from '../../i18n/locales.ts';
import type { Interface } from '../../schemas/interface.ts';

/** The names of the days of a week, Monday first. */
export const weekdayNames = (locale: Locale, weekday: 'long' | 'short' = 'long'): string[] => {
  const format = new Intl.DateTimeFormat(languageTags[locale], { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2026, 0, 5 + day)));
};

/** What people call the time of a zone: `WIB`, else what the language has, such as `China Time`. */
export const zoneLabel = (zone: string, text: Interface['hours'], locale: Locale): string =>
  text.zones[zone] ??
  // `shortGeneric` names the zone for all the year; `short` would change with summer time.
  new Intl.DateTimeFormat(formatTags[locale], {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value ??
  zone;
