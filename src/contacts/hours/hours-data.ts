/** Minutes since midnight from which and until which it is open; within one day, 0 to 1440. */
export type Interval = readonly [from: number, to: number];

/** How far the public holidays of a year are known. */
type CalendarKind = 'decreed' | 'provisional';

/**
 * Opening hours resolved to what a page needs to tell open from closed, by the wall clock of `zone`.
 * Hours past midnight are cut there: `22:00-06:00` is `[1320, 1440]` and the next day's `[0, 360]`.
 */
export type HoursData = {
  /** IANA time zone. */
  zone: string;
  /**
   * Minutes by which the zone is ahead of UTC; absent where its clocks change. With it a page needs
   * no rules of zones, whose first use blocks a cheap phone for a tenth of a second.
   */
  offset?: number;
  /** The usual hours of the seven days, Monday first. */
  week: Interval[][];
  /** By date (`YYYY-MM-DD`): hours that differ from the week, and holidays that matter. */
  days: Record<string, readonly [hours: Interval[], holiday?: string]>;
  /** What the schedule says of public holidays; absent where it says nothing. */
  onHolidays?: Interval[];
  /** Years whose holidays are known; absent where a holiday can change nothing. */
  calendars?: Record<string, CalendarKind>;
};
