import { getChannels } from '../../content/channels.ts';
import { getHolidays } from '../../content/holidays.ts';
import { perBuild } from '../../content/per-build.ts';
import { getToday } from '../../content/today.ts';
import type { ResolvedHours } from './hours-data.ts';
import { resolveHours } from './resolve-hours.ts';

/** Hours by channel, where a source gives them. Channels share schedules; each is resolved once. */
export const getHours = perBuild(async (): Promise<Map<string, ResolvedHours>> => {
  const holidays = await getHolidays();
  const buildYear = Number(getToday().slice(0, 4));
  const resolved = new Map<string, ResolvedHours>();
  const hours = new Map<string, ResolvedHours>();
  for (const { id, hours: stated } of (await getChannels()).values()) {
    if (!stated || stated.status === 'unknown') continue;
    const key = `${stated.timeZone} ${stated.schedule}`;
    const data = resolved.get(key) ?? resolveHours(stated, holidays, buildYear);
    resolved.set(key, data);
    hours.set(id, data);
  }
  return hours;
});
