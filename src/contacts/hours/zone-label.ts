import { formatTags, type Locale } from '../../i18n/locales.ts';
import type { Interface } from '../../schemas/interface.ts';

/** What people call the time of a zone: `WIB`, else what the language has, such as `China Time`. */
export const zoneLabel = (zone: string, text: Interface['hours'], locale: Locale): string =>
  text.zones[zone] ??
  // The name for all the year: the other one changes with summer time.
  new Intl.DateTimeFormat(formatTags[locale], {
    timeZone: zone,
    timeZoneName: 'shortGeneric',
  })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value ??
  zone;
