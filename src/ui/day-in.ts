/**
 * The day it is at a moment in a time zone, as `YYYY-MM-DD`: what Swedish calls a date.
 *
 * @param timeZone IANA name, such as `Asia/Tokyo`
 */
export const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('sv', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
