/** What keeps YAML from being read, in a writer's words. */
export type YamlFlaw = { message: string; fix: string; fixable?: true };

const quote =
  'Put a text that contains “: ”, “#” or a leading “[”, “{”, “@” or “%” between quotes.';
const align =
  'Keys of one group begin in the same column, two spaces further in than their parent.';

const flaws: Record<string, YamlFlaw> = {
  TAB_AS_INDENT: {
    message: 'A tab stands where the line is indented, and only spaces count there.',
    fix: 'Replace it with two spaces.',
    fixable: true,
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
  BAD_SCALAR_START: { message: 'A text cannot begin with this character.', fix: quote },
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
  TOO_DEEP: {
    message: 'Brackets or aliases are nested too deeply to be read.',
    fix: 'Write the values one a line.',
  },
};

const firstSentence = (message: string): string => message.replace(/\.?(\n[\s\S]*)?$/, '.');

/**
 * @param code of the parser, such as `TAB_AS_INDENT`
 * @param message of the parser, for what has no words of our own
 */
export const yamlFlaw = (code: string, message: string): YamlFlaw =>
  flaws[code] ?? { message: firstSentence(message), fix: 'Correct the YAML here.' };
