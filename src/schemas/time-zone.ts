import { z } from 'astro/zod';

/** Where a site names no time zone. */
export const usualTimeZone = 'UTC';

/** Whether a text is the IANA name of a time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    // Offsets and abbreviations pass the constructor too, but know no summer time.
    return (
      /^(?:UTC|[A-Z]\w+\/.+)$/.test(name) && !!new Intl.DateTimeFormat('en', { timeZone: name })
    );
  } catch {
    return false;
  }
};

/** A time zone by its IANA name, such as `Asia/Jakarta`. */
export const timeZone = z.string().superRefine((name, context) => {
  if (isTimeZone(name)) return;
  context.addIssue({
    code: 'custom',
    message: `There is no time zone “${name}”`,
    params: {
      fix: 'Write its IANA name: Asia/Jakarta (WIB), Asia/Makassar (WITA), Asia/Jayapura (WIT) or another.',
    },
  });
});
