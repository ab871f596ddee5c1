import { mdxToHast, type HastNode } from 'satteri';

/** Something that a text compiles into: an element, a building block, or words. */
export type Compiled = {
  /** `p`, `li`, `Steps`; `undefined` for words. */
  name: string | undefined;
  attributes: Readonly<Record<string, unknown>>;
  /** What stands there as words; empty for an element. */
  words: string;
  /** Where it is written, as offsets in the body; `undefined` for what the compiler adds. */
  range: readonly [start: number, end: number] | undefined;
  children: readonly Compiled[];
};

const nameOf = (node: HastNode): string | undefined =>
  node.type === 'text'
    ? undefined
    : 'tagName' in node
      ? node.tagName
      : (('name' in node ? node.name : undefined) ?? node.type);

const compiled = (node: HastNode): Compiled => {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return {
    name: nameOf(node),
    attributes: 'properties' in node ? node.properties : {},
    words: node.type === 'text' ? node.value : '',
    range: start === undefined || end === undefined ? undefined : [start, end],
    children: 'children' in node ? node.children.map(compiled) : [],
  };
};

/**
 * What the body of an article compiles into, by the compiler that the pages use.
 *
 * @returns `undefined` where it cannot be compiled; the rule `mdx` reports that
 */
export const compiledText = (body: string): Compiled | undefined => {
  try {
    return compiled(mdxToHast(body));
  } catch {
    return undefined;
  }
};

/** All words below something, joined. */
export const wordsBelow = ({ words, children }: Compiled): string =>
  words + children.map(wordsBelow).join('');
