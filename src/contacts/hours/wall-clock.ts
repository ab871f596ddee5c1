/** From an instant to what a wall clock shows, both in ms since 1970, the clock as if it were UTC. */
export type WallClock = (at: number) => number;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes day and time as ISO 8601 does, but for the sign between them. */
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  return format;
};

/**
 * What the wall clock of a zone shows, as ms since 1970 as if it were UTC; whole seconds.
 *
 * @param at instant, in ms since 1970
 */
export const wallClock = (zone: string, at: number): number =>
  Date.parse(`${formatOf(zone).format(at).replace(' ', 'T')}Z`);
