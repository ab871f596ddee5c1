/** Why MDX cannot be compiled, in a writer's words. */
export type MdxFlaw = { message: string; fix: string };

const close = 'Close every block that is opened, on a line of its own, as in “</Steps>”.';

/** A building block with a slip in its attributes, or without its end. */
const unquoted = /^<([A-Z]\w*)\s[^<>]*=[^<>]*>/;
const endless = /^<([A-Z]\w*)\b[^<>]*(?:<|$)/;

/**
 * @param said the objection of the compiler, without its place
 * @param there the text from that place on
 */
export const mdxFlaw = (said: string, there: string): MdxFlaw => {
  const [, unclosed] = /^Expected a closing tag for `([^`]*)`/.exec(said) ?? [];
  if (unclosed) {
    const [, name] = /^<(Fact|Contact)>$/.exec(unclosed) ?? [];
    return {
      message: `“${unclosed}” is opened here and never closed.`,
      fix: name ? `End it with “/>”, or put “</${name}>” after its words.` : close,
    };
  }
  const [, closed, open] = /^Unexpected closing tag `([^`]*)`.*?(?:`([^`]*)`|$)/.exec(said) ?? [];
  if (closed) {
    const still = open ? `: “${open}” is still open` : '';
    return { message: `“${closed}” closes nothing${still}.`, fix: close };
  }
  if (/expression|brace/i.test(said)) {
    return { message: 'A “{” begins code, and this is none.', fix: 'Write no “{” in prose.' };
  }
  if (said.includes('comment')) {
    return {
      message: 'A comment has another form here.',
      fix: 'Write {/* … */}, or remove it.',
    };
  }
  const [, name] = unquoted.exec(there) ?? [];
  if (name) {
    return {
      message: `A plain double quote is missing in “<${name} …>”.`,
      fix: 'Put plain double quotes on both sides of the value, as in <Fact id="…" />.',
    };
  }
  const [, begun] = endless.exec(there) ?? [];
  if (begun) return { message: `“<${begun}” has no end.`, fix: 'End it with “/>” or “>”.' };
  if (/^<(?:[a-z][a-z+.-]*:|[^<>\s]+@)/i.test(there)) {
    return {
      message: 'An address stands between “<” and “>”.',
      fix: 'Link what carries it with its source: [words](channel:<id>).',
    };
  }
  return {
    message: 'A “<” begins a building block, and this is none.',
    fix: 'Write no “<” in prose, and a building block as content/style/en.md shows it.',
  };
};
