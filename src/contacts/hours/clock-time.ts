const midnight = 1440;

/**
 * A time of day as a language writes it: `09:00`, in Indonesian `09.00`; the end of a day is `24:00`.
 *
 * @param minutes since midnight; past the end of the day it is the time of the day after
 * @param tag BCP 47 tag
 */
export const clockTime = (minutes: number, tag: string): string =>
  new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: minutes === midnight ? 'h24' : 'h23',
  }).format(minutes * 60_000);
