import { getChannels } from '../../content/channels.ts';
import { getHolidays } from '../../content/holidays.ts';
import { perLocale } from '../../content/query.ts';
import { getToday } from '../../content/today.ts';
import type { HoursData } from './hours-data.ts';
import { resolveHours } from './resolve-hours.ts';

/** Hours by channel, where a source gives them, with the names of holidays in a language. */
export const getHours = perLocale(async (locale): Promise<Map<string, HoursData>> => {
  const [channels, holidays] = await Promise.all([getChannels(), getHolidays()]);
  const buildYear = Number(getToday().slice(0, 4));
  // Channels share schedules, and each schedule is resolved once.
  const resolved = new Map<string, HoursData>();
  const hours = new Map<string, HoursData>();
  for (const { id, hours: stated } of channels.values()) {
    if (!stated || stated.status === 'unknown') continue;
    const key = `${stated.timeZone} ${stated.schedule}`;
    const data = resolved.get(key) ?? resolveHours(stated, holidays[locale], buildYear);
    resolved.set(key, data);
    hours.set(id, data);
  }
  return hours;
});
