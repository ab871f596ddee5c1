import type { Letter } from './compose-letter.ts';

/**
 * The letter as plain text, paragraphs parted by an empty line.
 *
 * @param without parts that are left out: a mail has its date and subject outside its text
 */
export const letterText = ({ paragraphs }: Letter, without: readonly string[] = []): string =>
  paragraphs
    .filter(({ part }) => !without.includes(part))
    .map(({ lead, lines, list }) =>
      [
        ...(lead === undefined ? [] : [lead]),
        ...lines.map((line, index) =>
          list === 'bullets' ? `- ${line}` : list === 'numbers' ? `${index + 1}. ${line}` : line,
        ),
      ].join('\n'),
    )
    .join('\n\n');

/** Longest link that browsers on Windows still hand to a mail program; see decision 010. */
export const safeLinkLength = 2000;

/** Line ends as in mail; half a character, cut off by a length limit, would be an error. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\r?\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\ufffd'));

/**
 * A link that opens the letter in the mail program. Where it would be longer than `limit`, it
 * carries the subject alone and `whole` is false: then the reader pastes the letter.
 */
export const mailLink = (
  address: string,
  letter: Letter,
  limit: number,
): { href: string; whole: boolean } => {
  const short = `mailto:${address}?subject=${encode(letter.subject)}`;
  const long = `${short}&body=${encode(letterText(letter, ['place', 'subject']))}`;
  return long.length <= limit ? { href: long, whole: true } : { href: short, whole: false };
};
