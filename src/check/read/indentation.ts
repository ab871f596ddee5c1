/** White space at the beginning of a line that is not a plain space, with what stands before it. */
const odd =
  /^ *[\t\u00A0\u2000-\u200A\u202F\u205F\u3000][ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]*(?=\S)/gm;

/** Offsets of lines that begin with another white space than the one that YAML counts. */
export const oddIndents = (yaml: string): number[] =>
  [...yaml.matchAll(odd)].map(({ 0: indent, index }) => index + indent.search(/[^ ]/));

/** Two spaces for each tab at the beginning of a line of YAML, one for each space of another kind. */
export const plainIndents = (yaml: string): string =>
  yaml.replace(odd, (indent) => indent.replaceAll('\t', '  ').replace(/[^ ]/g, ' '));
