import { siteTimeZone } from '../i18n/country.ts';
import { dayIn } from '../ui/day.ts';

/**
 * The day the site is built, as `YYYY-MM-DD` in the time zone of the site, in which notices,
 * reviews and holidays count too. SOURCE_DATE_EPOCH (seconds since 1970) decides the day when it is
 * set, so that the same input gives the same output.
 */
export const buildDay = (
  timeZone = siteTimeZone,
  epoch = process.env.SOURCE_DATE_EPOCH,
  now = new Date(),
): string => dayIn(timeZone, epoch === undefined ? now : new Date(Number(epoch) * 1000));
