/** From an instant to what a wall clock shows, in ms since 1970; the clock as if it showed UTC. */
export type WallClock = (at: number) => number;

/** A formatter takes long to make, and a page asks again each minute. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What the wall clock of a zone shows, as ms since 1970 as if it were UTC; whole seconds.
 *
 * @param at instant, in ms since 1970
 */
export const wallClock = (zone: string, at: number): number => {
  // Swedish writes a date and a time as a computer reads them: `2026-11-30 17:40:00`.
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  return Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
};
