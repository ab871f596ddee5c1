import { isCollection, isScalar, parseDocument, visit, type Document } from 'yaml';
import { oddGaps, oddIndents, plainIndents } from './indentation.ts';
import { placeAt, startOfLine } from '../problem.ts';
import { yamlFlaw, type YamlFlaw } from './yaml-flaw.ts';

/** Something that keeps YAML from being read, at an offset in it. */
export type YamlError = YamlFlaw & { offset: number; code: string };

/** `yaml` must not print: errors are reported in our own words. */
export const parsing = { prettyErrors: false, logLevel: 'error' } as const;

/** Errors that the parser reports where it finds no key or no value and the writer meant one. */
const lookalikeErrors = new Set([
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'BLOCK_AS_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

const isQuote = (node: unknown): boolean =>
  isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');

/** Where the last quoted text or bracket before an offset begins: the one that was not closed. */
const lastOpened = (
  document: Document,
  before: number,
  isOne: (node: unknown) => boolean,
): number | undefined => {
  const starts: number[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isOne(node)) starts.push(node.range?.[0] ?? before);
    },
  });
  return starts.filter((start) => start < before).sort((a, b) => b - a)[0];
};

type Raw = { offset: number; code: string; message?: string };

const unspacedDash = /^[ \t]*-[^\s-]/;

/** Lines that look sound to their writer, because only one sign in them is wrong. */
const lookalikes: [pattern: RegExp, code: string][] = [
  [/^[ \t]*(?:- +)*[A-Za-z][\w-]*：/, 'WIDE_COLON'],
  [/^[ \t]*(?:- +)*[A-Za-z][\w-]*:[^\s:/]/, 'KEY_SPACE'],
  [/^[ \t]*[–—−•●▪·]\s/, 'BULLET'],
];

/** An error where the mistake was made, which is not always where the parser notices it. */
const placed = (document: Document, text: string, raw: Raw, isSplit: boolean): Raw => {
  const { offset, code, message = '' } = raw;
  const opened = (isOne: (node: unknown) => boolean, as: string): Raw => {
    const start = lastOpened(document, offset, isOne);
    return start === undefined ? raw : { ...raw, offset: start, code: as };
  };
  if (message.startsWith('Missing closing')) return opened(isQuote, 'UNCLOSED_QUOTE');
  if (message.startsWith('Flow ')) {
    return opened((node) => isCollection(node) && node.flow === true, 'UNCLOSED_BRACKET');
  }
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  if (unspacedDash.test(line)) return { ...raw, code: 'DASH' };
  const [, lookalike] = lookalikeErrors.has(code)
    ? (lookalikes.find(([pattern]) => pattern.test(line)) ?? [])
    : [];
  if (/:\s+[>|]\s*$/.test(before)) return { ...raw, code: 'BLOCK_HEADER' };
  if (lookalike) return { ...raw, offset: lineStart + line.search(/\S/), code: lookalike };
  if (code === 'UNEXPECTED_TOKEN' && before.trim() === '') return { ...raw, code: 'BAD_INDENT' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && isSplit) {
    // The value goes on in the next line, because a key there is indented too far.
    const next = /\n[^\S\n]*(?=\S[^\n]*:(?:\s|$))/g;
    next.lastIndex = offset;
    const key = next.exec(text);
    return key ? { ...raw, offset: key.index + key[0].length, code: 'BAD_INDENT' } : raw;
  }
  return raw;
};

/**
 * What YAML accepts but understands otherwise than the writer meant. It takes a text such as
 * `**bold**` for the name of a value given elsewhere, drops the first word of a text that begins
 * with `!` or `&`, joins an entry of a list that is indented too far to the entry above, and leaves
 * out what follows a `#`.
 */
const misunderstood = (document: Document, text: string): Raw[] => {
  const found: Raw[] = [];
  const tell = (code: string, offset: number) => {
    found.push({ offset, code });
  };
  const used = new Set<string>();
  visit(document, { Alias: (_, { source }) => void used.add(source) });
  const named = new Set<string>();
  visit(document, {
    Alias: (_, { source, range }) => {
      if (!named.has(source)) tell('BAD_ALIAS', range?.[0] ?? 0);
    },
    Collection: (_, { anchor }) => {
      if (anchor !== undefined) named.add(anchor);
    },
    Scalar: (_, { anchor, tag, type, comment, range }) => {
      if (anchor !== undefined) named.add(anchor);
      if (!range) return;
      const [start, end] = range;
      if (anchor === undefined ? tag?.startsWith('!') : !used.has(anchor)) tell('LOST_WORD', start);
      if (type !== 'PLAIN') return;
      const written = text.slice(start, end);
      if (comment && !comment.startsWith(' ')) tell('COMMENT', text.indexOf('#', end));
      if (/^[–—−•●▪·]\s[^\n]*\n\s*[–—−•●▪·]\s/.test(written)) tell('BULLET', start);
      const isDash = unspacedDash.test(text.slice(start));
      for (const { 0: indent, index } of written.matchAll(/\n\s*(?=- )/g)) {
        if (isDash) tell('DASH', start);
        else tell('BAD_INDENT', start + index + indent.length);
      }
    },
  });
  return found;
};

/** Errors that can occur many times independently of each other. */
const independent = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT', 'BAD_ALIAS']);

/** After one mistake the parser reports more on the same line and the next: they are dropped. */
const withoutStumbles = (errors: readonly Raw[], lineOf: (offset: number) => number): Raw[] => {
  let stumbledAt = -1;
  let isLost = false;
  return errors.filter(({ offset, code, message }) => {
    if (code === 'DUPLICATE_KEY') return true;
    const line = lineOf(offset);
    const isEcho = isLost || (stumbledAt !== -1 && line - stumbledAt <= 1);
    stumbledAt = line;
    // The parser reads nothing after the end of the document, so all later errors follow from this one.
    isLost ||= message?.includes('YAML stream') ?? false;
    return independent.has(code) || !isEcho;
  });
};

const errorsOf = (document: Document, text: string): Raw[] => {
  const all = document.errors.map(({ pos, code, message }) => ({ offset: pos[0], code, message }));
  const placesOf = (sought: string) =>
    new Set(all.filter(({ code }) => code === sought).map(({ offset }) => offset));
  const [splits, inside] = ['MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY'].map(placesOf);
  const raws = [
    ...all
      // Of the parser's two errors for one split key, this does not say where the key is split.
      .filter(({ code, offset }) => code !== 'MULTILINE_IMPLICIT_KEY' || !inside?.has(offset))
      .map((raw) => placed(document, text, raw, splits?.has(raw.offset) === true)),
    ...misunderstood(document, text),
  ].sort((a, b) => a.offset - b.offset);
  return withoutStumbles(raws, (offset) => placeAt(text, offset).line);
};

/**
 * What keeps YAML from being read, each mistake once and where it was made.
 *
 * @param document the text as it was parsed
 */
export const yamlErrors = (document: Document, text: string): YamlError[] => {
  const errors = errorsOf(document, text);
  if (errors.length === 0) return [];
  const odd = [
    ...oddIndents(text).map((offset) => ({ offset, code: 'TAB_AS_INDENT' })),
    ...oddGaps(text).map((offset) => ({ offset, code: 'ODD_GAP' })),
  ];
  // Odd spaces make the parser object to lines that are sound. With plain spaces in their place,
  // the parser reports what else is wrong.
  const plain = plainIndents(text);
  const others = odd.length === 0 ? errors : errorsOf(parseDocument(plain, parsing), plain);
  const lines = new Set(odd.map(({ offset }) => placeAt(text, offset).line));
  return [
    ...odd.map(({ offset, code }) => {
      const { fixable, ...flaw } = yamlFlaw(code);
      return { offset, code, ...flaw, ...(fixable && others.length === 0 && { fixable }) };
    }),
    ...others.flatMap(({ offset, code, message }) => {
      const { line, column } = placeAt(plain, offset);
      // A line without odd spaces is the same in both texts, but begins at another offset.
      return lines.has(line)
        ? []
        : { offset: startOfLine(text, line) + column - 1, code, ...yamlFlaw(code, message) };
    }),
  ].sort((a, b) => a.offset - b.offset);
};
