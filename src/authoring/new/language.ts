import { isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';

/** The mark of a text that is still to be written; readers never see it. */
const open = "'‹›'";

/** Files whose texts need not stand in every language. */
const partial = /\/(?:asked-as|translations|locales)\.yaml$|^content\/(?:ui|search|templates)\//;

/** Whether a map holds the same thing once per language: all its keys are languages. */
const isLocalized = (map: YAMLMap, locales: readonly string[], from: string): boolean => {
  const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  // A gloss lacks the language of the text that it explains.
  return (keys.includes(from) || keys.length > 1) && keys.every((key) => locales.includes(key));
};

type Insertion = { at: number; text: string };

const insertionInto = (map: YAMLMap, text: string, segment: string, from: string): Insertion => {
  const value = isSeq(map.get(from) ?? map.items[0]?.value) ? `[${open}]` : open;
  const [start, end] = map.range!;
  if (map.flow) {
    const at = text.slice(0, end - 1).trimEnd().length;
    const comma = text.endsWith(',', at) ? '' : ',';
    return { at, text: `${comma} ${segment}: ${value}` };
  }
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const at = text.slice(0, end).trimEnd().length;
  return { at, text: `\n${indent}${segment}: ${value}` };
};

/**
 * Adds a language to every place of a YAML file where the same thing stands once per language. All
 * else stays byte for byte as it was.
 *
 * @param locales languages of the site so far
 */
export const withLanguage = (
  path: string,
  text: string,
  segment: string,
  from: string,
  locales: readonly string[],
): string => {
  if (partial.test(path)) return text;
  const insertions: Insertion[] = [];
  visit(parseDocument(text), {
    Pair: (_, { key }) =>
      // The label of a screen word exists only where somebody has seen it.
      isScalar(key) && key.value === 'labels' ? visit.SKIP : undefined,
    Map: (_, map) => {
      if (!isLocalized(map, locales, from)) return undefined;
      insertions.push(insertionInto(map, text, segment, from));
      return visit.SKIP;
    },
  });
  return insertions
    .sort((a, b) => b.at - a.at)
    .reduce((done, { at, text: added }) => done.slice(0, at) + added + done.slice(at), text);
};

/** The interface in a language that has none of it yet: each text of another one, marked as open. */
export const openInterface = (text: string): string => {
  const document = parseDocument(text);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') node.value = `‹${node.value}›`;
    },
  });
  return document.toString({ lineWidth: 0 });
};

/** The entry of a language in `content/locales.yaml`. */
export const localeEntryOf = (segment: string, tag: string, name: string): string =>
  `${segment}:\n  tag: ${tag}\n  name: ${name}\n  # Remove this line when “npm run check” says of no file that it lacks something.\n  draft: true\n`;
