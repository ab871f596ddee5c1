import { mdxToHast } from 'satteri';

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

type Node = {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Node[];
};

const compiled = ({
  type,
  tagName,
  name,
  value,
  properties,
  position,
  children,
}: Node): Compiled => {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return {
    name: type === 'text' ? undefined : (tagName ?? name ?? type),
    attributes: properties ?? {},
    words: type === 'text' ? (value ?? '') : '',
    range: start === undefined || end === undefined ? undefined : [start, end],
    children: (children ?? []).map(compiled),
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
