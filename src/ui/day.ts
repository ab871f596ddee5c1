/*
 * Calendar days as text in the form `YYYY-MM-DD`. They are reckoned in UTC, where every day has
 * 24 hours, so no time zone and no clock change can shift them.
 */

const millisecondsADay = 86_400_000;

/** The day of an instant in milliseconds since 1970. */
export const dayAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The day `count` days after `day`, or before it where `count` is negative. */
export const addDays = (day: string, count: number): string =>
  dayAt(Date.parse(day) + count * millisecondsADay);

/** Whether a text is a day that exists: 30 February does not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

/** The weekday of a day, or of an instant in milliseconds since 1970: 0 is Monday, 6 is Sunday. */
export const weekday = (day: string | number): number => (new Date(day).getUTCDay() + 6) % 7;

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The day it is at a moment in a time zone, as `YYYY-MM-DD`: what Swedish calls a date.
 *
 * @param timeZone IANA name, such as `Asia/Tokyo`; without one that of the device
 */
export const dayIn = (timeZone: string | undefined, moment: Date): string =>
  new Intl.DateTimeFormat('sv', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
