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
