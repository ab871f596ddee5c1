/**
 * What keeps YAML from being read. The parser’s sentences are for programmers; those that a writer
 * would have to guess at are replaced.
 */
export type YamlFlaw = { message: string; fix: string; fixable?: true };

const quote =
  'Put a text that contains “: ”, “#” or a leading “[”, “{”, “*”, “@” or “%” between quotes.';
const align =
  'Keys of one group begin in the same column, two spaces further in than their parent.';

const flaws: Record<string, YamlFlaw> = {
  TAB_AS_INDENT: {
    message:
      'A tab or an unusual space stands where the line is indented; only plain spaces count.',
    fix: 'Indent the line with two plain spaces for each level.',
    fixable: true,
  },
  ODD_GAP: {
    message: 'A no-break or other unusual space stands here; only plain spaces count.',
    fix: 'Type the space again as a plain one.',
    fixable: true,
  },
  WIDE_COLON: {
    message: 'The colon after this key is a full-width one, which makes no key.',
    fix: 'Write the plain “: ”, with a space after it.',
  },
  KEY_SPACE: {
    message: 'A space is missing after the colon of this key.',
    fix: 'Write “: ” after the key.',
  },
  BULLET: {
    message: 'This sign begins no entry of a list; only the plain “-” does.',
    fix: 'Begin each entry with “- ”, one a line.',
  },
  DUPLICATE_KEY: {
    message: 'This key stands here twice, so one of its values would be lost.',
    fix: 'Keep one.',
  },
  BAD_INDENT: { message: 'This line is not indented like its neighbours.', fix: align },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'A key stands inside a value: there is one “: ” too many, or the line is indented wrongly.',
    fix: `${quote} ${align}`,
  },
  UNCLOSED_QUOTE: {
    message: 'The quote that is opened here is never closed.',
    fix: 'Close it with the same sign, or take it away.',
  },
  UNCLOSED_BRACKET: {
    message: 'The bracket that is opened here is not closed before the next key.',
    fix: 'Close it, or write the values one a line.',
  },
  UNEXPECTED_TOKEN: {
    message: 'The value has ended before this, at a quote or a bracket.',
    fix: `${quote} Between '…' an apostrophe is written twice.`,
  },
  COMMENT: {
    message: 'What follows this “#” is a comment, which no reader sees.',
    fix: 'Put the whole text between quotes; a real comment has a space after its “#”.',
  },
  DASH: {
    message: 'A space is missing after the “-” that begins this entry of a list.',
    fix: 'Write “- ” before the text.',
  },
  LIST_AFTER_KEY: {
    message: 'A list begins on the line of its key.',
    fix: 'Begin it on the next line, one entry a line.',
  },
  BLOCK_HEADER: {
    message: 'A text that begins with “>” or “|” means something else here.',
    fix: quote,
  },
  MISSING_CHAR: {
    message: 'A quote, a bracket, a colon or a comma is missing.',
    fix: 'Close what was opened on this line or the one above, and put “: ” after a key.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A line without “: ” stands among keys, or a quote is not closed.',
    fix: 'Put “: ” after the key, or close the quote.',
  },
  MULTIPLE_DOCS: {
    message: 'A line of “---” begins a second document.',
    fix: 'Remove that line.',
  },
  BAD_ALIAS: {
    message: 'A text that begins with “*” or “&” means something else here.',
    fix: quote,
  },
  LOST_WORD: {
    message: 'The first word of this text begins with “!” or “&”, so it is left out.',
    fix: 'Put the whole text between quotes.',
  },
  TOO_DEEP: {
    message: 'Brackets or aliases are nested too deeply to be read.',
    fix: 'Write the values one a line.',
  },
};

/** What to do where the parser’s own sentence is clear enough. */
const fixes: Record<string, string> = {
  BAD_SCALAR_START: quote,
  BAD_DQ_ESCAPE: 'Write the “\\” twice, or put the text between single quotes.',
};

/** Errors that the parser tells apart by their message only. */
const said: [pattern: RegExp, code: string][] = [
  [/^Block scalar header/, 'BLOCK_HEADER'],
  [/^Unexpected block-seq-ind/, 'LIST_AFTER_KEY'],
  [/^A block sequence may not/, 'BAD_INDENT'],
];

const firstSentence = (message: string): string => message.replace(/\.?(\n[\s\S]*)?$/, '.');

/**
 * @param code of the parser, such as `TAB_AS_INDENT`
 * @param message of the parser, for what has no words of our own
 */
export const yamlFlaw = (code: string, message = ''): YamlFlaw => {
  const [, closer] = said.find(([pattern]) => pattern.test(message)) ?? [];
  return (
    flaws[closer ?? code] ?? {
      message: firstSentence(message),
      fix: fixes[code] ?? 'Correct the YAML here.',
    }
  );
};
