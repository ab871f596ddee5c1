import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { placeAt, type Place } from '../problem.ts';
import { parsing, yamlErrors } from './yaml-errors.ts';
import { yamlFlaw, type YamlFlaw } from './yaml-flaw.ts';

type Key = PropertyKey;

/** YAML with the places of its values, and what keeps it from being read. */
export type PositionedYaml = {
  data: unknown;
  /** Place of the value at a path, or of the nearest thing above it that exists. */
  placeOf: (path: readonly Key[]) => Place;
  /** Offsets in the file between which the value at a path is written, if it has its own. */
  rangeOf: (path: readonly Key[]) => [start: number, end: number] | undefined;
  errors: (YamlFlaw & { place: Place })[];
};

type Found = { node: unknown; key: Node | undefined; offset: number; complete: boolean };

/** The key, the list item or the value that a path leads to; as deep as the document goes. */
const find = (document: Document, path: readonly Key[]): Found => {
  let node: unknown = document.contents;
  let key: Node | undefined;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!isPair(pair)) return { node, key, offset, complete: false };
      key = pair.key as Node;
      offset = key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else return { node, key, offset, complete: false };
  }
  return { node, key, offset, complete: true };
};

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
        const { node, complete } = find(document, path);
        const range = complete ? (node as Node | null | undefined)?.range : undefined;
        return range ? [start + range[0], start + range[1]] : undefined;
      },
      errors: errors.map(({ offset, message, fix, fixable }) => ({
        place: place(offset),
        message,
        fix,
        ...(fixable ? { fixable } : {}),
      })),
    };
  } catch {
    // Nesting that overflows the stack, or aliases that multiply; no writer writes that by
    // intention.
    const flaw = yamlFlaw('TOO_DEEP', '');
    return {
      data: undefined,
      placeOf: () => place(0),
      rangeOf: () => undefined,
      errors: [{ place: place(0), ...flaw }],
    };
  }
};
