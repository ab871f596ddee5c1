import type { Locale } from '../../i18n/locales.ts';
import type { HoursData, ResolvedHours } from './hours-data.ts';

/** Resolved hours as the browser gets them: with the names of holidays in one language. */
export const inLanguage = (resolved: ResolvedHours, locale: Locale): HoursData => ({
  ...resolved,
  days: Object.fromEntries(
    Object.entries(resolved.days).map(([date, [hours, holiday]]) => [
      date,
      holiday ? [hours, holiday[locale]] : [hours],
    ]),
  ),
});
