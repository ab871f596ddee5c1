/** Where a site names no time zone. */
export const usualTimeZone = 'UTC';

/** Whether a text is the IANA name of a time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    // Offsets and abbreviations pass the constructor too, but know no summer time.
    return (
      /^(?:UTC|[A-Z]\w+\/.+)$/.test(name) &&
      !!new Intl.DateTimeFormat(undefined, { timeZone: name })
    );
  } catch {
    return false;
  }
};
