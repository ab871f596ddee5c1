import { siteTimeZone } from '../i18n/country.ts';
import { buildDay } from './build-date.ts';

/** The day the site is built, in its own time zone. */
export const getToday = (): string => buildDay(siteTimeZone);
