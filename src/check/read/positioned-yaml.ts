import { isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { placeAt, type Place } from '../problem.ts';
import { parsing, yamlErrors } from './yaml-errors.ts';
import { yamlFlaw, type YamlFlaw } from './yaml-flaw.ts';

/** YAML with the places of its values, and what keeps it from being read. */
export type PositionedYaml = {
  data: unknown;
  /** Place of the value at a path, or of the nearest thing above it that exists. */
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** Offsets in the file between which the value at a path is written, if it has its own. */
  rangeOf: (path: readonly PropertyKey[]) => [start: number, end: number] | undefined;
  errors: (YamlFlaw & { place: Place })[];
};

/** The value at a path, and where it or the nearest thing above it begins: its key, or the item of a list. */
const find = (
  document: Document,
  path: readonly PropertyKey[],
): { node?: unknown; offset: number } => {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    let begin: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      [begin, node] = [pair?.key, pair?.value];
    } else if (isSeq(node)) {
      begin = node = node.items[Number(step)];
    } else return { offset };
    offset = isNode(begin) ? (begin.range?.[0] ?? offset) : offset;
  }
  return { node, offset };
};

/** What stands for YAML of which nothing could be read; everything in it has one place. */
export const yamlWithoutValues = (place: Place, flaws: YamlFlaw[] = []): PositionedYaml => ({
  data: undefined,
  placeOf: () => place,
  rangeOf: () => undefined,
  errors: flaws.map((flaw) => ({ ...flaw, place })),
});

/**
 * Reads YAML without throwing.
 *
 * @param text the whole file
 * @param start offset at which the YAML begins (after the `---` of front matter)
 * @param end offset at which it ends
 */
export const positionedYaml = (text: string, start = 0, end = text.length): PositionedYaml => {
  const place = (offset: number) => placeAt(text, start + offset);
  try {
    const document = parseDocument(text.slice(start, end), parsing);
    const errors = yamlErrors(document, text.slice(start, end));
    // A key that stands twice has a value all the same, which can be judged too.
    const isReadable = errors.every(({ code }) => code === 'DUPLICATE_KEY');
    return {
      data: isReadable ? (document.toJS() as unknown) : undefined,
      placeOf: (path) => place(find(document, path).offset),
      rangeOf: (path) => {
        const { node } = find(document, path);
        return isNode(node) && node.range
          ? [start + node.range[0], start + node.range[1]]
          : undefined;
      },
      errors: errors.map(({ offset, ...flaw }) => ({ ...flaw, place: place(offset) })),
    };
  } catch {
    // Nesting that overflows the stack, or aliases that multiply; no writer writes that by
    // intention.
    return yamlWithoutValues(place(0), [yamlFlaw('TOO_DEEP')]);
  }
};
