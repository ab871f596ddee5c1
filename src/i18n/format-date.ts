const parts: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** A formatter takes long to make, and a build writes thousands of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes an instant, given in UTC, as readers of a language do. */
export const formatInstant = (
  instant: Date | number,
  tag: string,
  options: Intl.DateTimeFormatOptions,
): string => {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  formats.set(key, format);
  const text = format.format(instant);
  // Chinese sets figures apart from the characters beside them.
  return new Intl.Locale(tag).maximize().script?.startsWith('Han')
    ? text.replace(/\d+/g, ' $& ').trim()
    : text;
};

/**
 * Writes a day (`YYYY-MM-DD`) or a month (`YYYY-MM`) or a year as readers of a language do.
 *
 * @param tag BCP 47 tag by which the language writes dates
 */
export const formatDate = (date: string, tag: string): string => {
  const { length } = date.split('-');
  const first = new Date(`${date}${'-01'.repeat(3 - length)}T00:00:00Z`);
  return formatInstant(first, tag, parts[length - 1]!);
};

/** A day with its weekday: `Senin, 6 April 2026`. */
export const formatDay = (day: string, tag: string): string =>
  formatInstant(new Date(day), tag, { ...parts[2], weekday: 'long' });
