import type { HoursData } from './hours-data.ts';

/** From an instant to what a wall clock shows, in ms since 1970; the clock as if it showed UTC. */
export type WallClock = (at: number) => number;

/** A formatter takes long to make, and a page asks again each minute. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock by which hours are given; whole seconds. */
export const clockOf = ({ zone, offset }: Pick<HoursData, 'zone' | 'offset'>): WallClock => {
  if (offset !== undefined) return (at) => at + offset * 60_000;
  // Swedish writes a date and a time as a computer reads them: `2026-11-30 17:40:00`.
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
};
