import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { unreadable, type Flaw } from './content-file.ts';
import { placeAt, type Place } from '../problem.ts';

/** Most bytes of a content file: three times the longest one, which holds all messages. */
const largest = 500_000;

/**
 * Most characters of a line. A longer line is no prose, and the compiler would take very long over
 * it.
 */
const longestLine = 5_000;

/** A number with a comma between thousands. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const reasons: Record<string, string> = {
  EACCES: 'You have no permission to read it.',
  EPERM: 'You have no permission to read it.',
  ENOENT: 'It vanished while it was being read.',
};

/** Why the file system did not hand out a file, in a writer's words. */
export const notReadable = (code = ''): Flaw =>
  unreadable(
    `The file cannot be read. ${reasons[code] ?? `The system says ${code || 'nothing more'}.`}`,
    'Replace it with an ordinary text file, or remove it.',
  );

const oversize = (message: string, place?: Place): Flaw =>
  unreadable(
    message,
    'Something was pasted that does not belong here: remove it, or divide the text.',
    place,
  );

const notText = unreadable(
  'This is no text, or not saved as UTF-8.',
  'Save it as plain text in UTF-8; images and documents do not belong here.',
);

/** The text of a file from its bytes, or why it cannot be checked. */
const decode = (bytes: Buffer): string | Flaw => {
  const text = bytes.toString();
  // A file that is no text at all has no line worth naming.
  if (text.includes('\0')) return notText;
  if (!isUtf8(bytes)) return { ...notText, place: placeAt(text, text.indexOf('\uFFFD')) };
  const line = text.split('\n').findIndex(({ length }) => length > longestLine) + 1;
  return line === 0
    ? text
    : oversize(`This line has more than ${grouped(longestLine)} characters.`, { line, column: 1 });
};

/** Reads a file; never throws. */
export const readText = (path: string): string | Flaw => {
  try {
    const bytes = readFileSync(path);
    // What is wrong with a line of a large file says more, since it has a place.
    const text = decode(bytes);
    return typeof text === 'string' && bytes.length > largest
      ? oversize(`The file has ${grouped(bytes.length)} bytes; content has a few thousand.`)
      : text;
  } catch (error) {
    return notReadable((error as NodeJS.ErrnoException).code);
  }
};
