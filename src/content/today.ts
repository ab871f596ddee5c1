import { buildDay } from './build-date.ts';

let day: string | undefined;

/**
 * The day the site is built, in its own time zone. A build has one day, though it may run past
 * midnight; the development server tells the day anew each time.
 */
export const getToday = (): string => (import.meta.env.DEV ? buildDay() : (day ??= buildDay()));
