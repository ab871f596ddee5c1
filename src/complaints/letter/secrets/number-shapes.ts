import type { WordPatterns } from './word-patterns.ts';

/** Shapes of numbers that belong into a complaint and are no secrets. Each takes a run as typed. */

const digitsIn = (run: string): string => run.replace(/\D/g, '');

export const isPhone = (run: string, { mobileNumber }: WordPatterns): boolean =>
  mobileNumber.test(digitsIn(run));

/** A day with a four-digit year, with or without a time after it. */
export const isDay = (run: string): boolean =>
  /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])(?!\d)/.test(run) ||
  /^(?:0?[1-9]|[12]\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d(?!\d)/.test(run);

/** An hour with minutes and a dot: 10.15. */
export const isTime = (run: string): boolean => /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(run);

export const isYear = (run: string): boolean => /^(?:19|20)\d\d$/.test(run);

/** Ends like an amount: whole thousands. */
export const isRound = (run: string): boolean => /[1-9]\d*000$/.test(digitsIn(run));
