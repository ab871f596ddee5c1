import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { placeAt, type Place } from './problem.ts';

type Key = PropertyKey;

/** YAML with the places of its values, and what keeps it from being read. */
export type PositionedYaml = {
  data: unknown;
  /** Place of the value at a path, or of the nearest thing above it that exists. */
  placeOf: (path: readonly Key[]) => Place;
  errors: { place: Place; message: string }[];
};

/** The key, the list item or the value that a path leads to; as deep as the document goes. */
const offsetOf = (document: Document, path: readonly Key[]): number => {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!isPair(pair)) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
};

/**
 * Reads YAML without throwing.
 *
 * @param text the whole file
 * @param start offset at which the YAML begins (after the `---` of front matter)
 * @param end offset at which it ends
 */
export const positionedYaml = (text: string, start = 0, end = text.length): PositionedYaml => {
  const document = parseDocument(text.slice(start, end), { prettyErrors: false });
  const place = (offset: number) => placeAt(text, start + offset);
  const errors = document.errors.map(({ message, pos }) => ({ place: place(pos[0]), message }));
  return {
    data: errors.length === 0 ? (document.toJS() as unknown) : undefined,
    placeOf: (path) => place(offsetOf(document, path)),
    errors,
  };
};
