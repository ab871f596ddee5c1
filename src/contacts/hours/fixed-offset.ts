import { wallClock } from './wall-clock.ts';

const week = 7 * 86_400_000;

/**
 * How far the clocks of a zone are ahead of UTC, in minutes; absent where they change within a time.
 *
 * @param from and `to`: instants, in ms since 1970
 */
export const fixedOffset = (zone: string, from: number, to: number): number | undefined => {
  const ahead = wallClock(zone, from) - from;
  // No zone changes its clocks for less than some weeks.
  for (let at = from; at < to; at += week) {
    if (wallClock(zone, at) - at !== ahead) return undefined;
  }
  return ahead / 60_000;
};
