const oddSpace = '\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';

/** White space at the beginning of a line that is not a plain space, with what stands before it. */
const atBeginning = new RegExp(`^ *[${oddSpace}][ ${oddSpace}]*(?=\\S)`, 'gm');

/** The same after a key or the dash of a list, where YAML takes it for a part of the word. */
const afterKey = new RegExp(
  `(?<=^ *(?:- +)*(?:[A-Za-z][\\w-]*:|-)) *[${oddSpace.replace('\\t', '')}][ ${oddSpace}]*`,
  'gm',
);

const offsetsOf = (yaml: string, pattern: RegExp): number[] =>
  [...yaml.matchAll(pattern)].map(({ 0: spaces, index }) => index + spaces.search(/[^ ]/));

/** Offsets of lines that begin with another white space than the one that YAML counts. */
export const oddIndents = (yaml: string): number[] => offsetsOf(yaml, atBeginning);

/** Offsets of another white space than a plain one between a key or a dash and what follows. */
export const oddGaps = (yaml: string): number[] => offsetsOf(yaml, afterKey);

/**
 * Puts two spaces for each tab at the beginning of a line of YAML, and one plain space for each odd
 * space there and after a key.
 */
export const plainIndents = (yaml: string): string =>
  yaml
    .replace(atBeginning, (indent) => indent.replaceAll('\t', '  ').replace(/[^ ]/g, ' '))
    .replace(afterKey, (gap) => gap.replace(/[^ ]/g, ' '));
