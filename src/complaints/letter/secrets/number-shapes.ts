/** Shapes of numbers that belong into a complaint and are no secrets. Each takes a run as typed. */

const digitsIn = (run: string): string => run.replace(/\D/g, '');

/** Indonesian and Chinese mobile numbers, with or without the country code. */
export const isPhone = (run: string): boolean =>
  /^(?:(?:00)?62|0)8\d{7,11}$|^(?:(?:00)?86)?1[3-9]\d{9}$/.test(digitsIn(run));

/** A day with a four-digit year, with or without a time after it. */
export const isDay = (run: string): boolean =>
  /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])(?!\d)/.test(run) ||
  /^(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d(?!\d)/.test(run);

/** An hour with minutes, the Indonesian way: 10.15. */
export const isTime = (run: string): boolean => /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(run);

export const isYear = (run: string): boolean => /^(?:19|20)\d\d$/.test(run);

/** Ends like an amount of rupiah: whole thousands. */
export const isRound = (run: string): boolean => /[1-9]\d*000$/.test(digitsIn(run));
