/** The numeral of a list: “1. 1500123”. */
const listNumeral = /(^|\s)([1-9][.)]\s+)(?=[+(\d])/g;

/** When somebody is there: “1500123 (24 jam)”, “1500123 24/7”. */
const hours = (times: readonly string[]): RegExp =>
  new RegExp(
    `(\\d)([ \\t(.-]+\\d{1,2})(?=\\s*(?:${times.join('|') || '(?!)'})(?![a-z])|\\s*[/x×]\\s*(?:7|24)(?!\\d))`,
    'gi',
  );

/** What goes on behind a whole number: a bracket, a sentence. */
const nextPart = /((?:\d[ \t-]?){5,})(\.\s+|\()(?=\d)/g;

/**
 * Separates phone numbers from figures beside them, such as the “24” of “1500123 24 jam”, so that
 * they are not read as one number.
 *
 * @param times patterns of hours and days
 * @param mark a character to put between
 */
export const apartFromFigures = (text: string, times: readonly string[], mark: string): string =>
  [listNumeral, hours(times), nextPart].reduce(
    (rest, pattern) =>
      rest.replace(
        pattern,
        (_, front: string, figures: string) => front + mark.repeat(figures.length),
      ),
    text,
  );
