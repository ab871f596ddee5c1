/** Days of a notice, as `YYYY-MM-DD`, the last one included. */
type Days = { from: string; until: string };

/** Whether a notice shows on a day. */
export const isCurrent = ({ from, until }: Days, day: string): boolean =>
  from <= day && day <= until;
