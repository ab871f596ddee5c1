/** The time zone of a site that names none. */
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

/** The working week of a site that names none: from Monday, 1, to Friday, 5. */
export const usualWorkingWeek = [1, 2, 3, 4, 5];
