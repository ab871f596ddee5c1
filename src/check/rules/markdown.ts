import { fileRule } from '../content.ts';
import type { Said } from '../problem.ts';
import { compiledText, wordsBelow, type Compiled } from '../read/compiled-text.ts';
import { linksIn } from '../read/mdx-elements.ts';
import { readerTexts } from '../read/reader-texts.ts';
import { emphasisLeftOver } from './markdown-emphasis.ts';
import { linesRunTogether, type Tell } from './markdown-lines.ts';

/** One sign of emphasis on each side of some words, left over; within a name like `kode_unik` it is none. */
const single: [pattern: RegExp, sign: string][] = [
  [/(?<![\w*])\*(?=[^\s*\d])[^*\n]*\*(?!\*)/, '*'],
  [/(?<![\w])_(?=[^\s_])[^_\n]*_(?!_)|(?<!_)_(?=[^\s_])[^_\n]*[^\s_]_(?!\w)/, '_'],
];

/** More stars on one side of some words than on the other. */
const stars = /(?<![\\*])(?:\*{3}[^*\n]+\*\*(?!\*)|\*\*[^*\n]+\*{3}(?!\*))/;

/** Signs that other programs understand. */
const dialects: { pattern: RegExp; fix: string }[] = [
  { pattern: /==[^\s=][^=\n]*==/, fix: 'Write **words**: nothing is marked with colour here.' },
  { pattern: /\[\[[^[\]\n]+\]\]/, fix: 'Write [words](article:<slug>).' },
  {
    pattern: /\[![A-Za-z]+\]/,
    fix: 'Write <Callout type="note"> before the words and </Callout> after them, each on a line of its own.',
  },
  { pattern: /^\[[ xX]?\](?=\s)/, fix: 'Put an ordinary list into <Checklist>.' },
];

/** Finds signs of Markdown that are left over in the words of a paragraph, an item or a cell. */
const inWords = (block: Compiled, body: string, tell: Tell): void => {
  const own = block.children.filter(({ name }) => !blocks.has(name ?? ''));
  const ranges = own.flatMap(({ range }) => (range ? [range] : []));
  const [start, end] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
  if (start === undefined || end === undefined) return;
  const words = own.map((child) => (child.name === 'code' ? '' : wordsBelow(child))).join('');
  const source = body.slice(start, end);
  if (/\*\*|__|＊＊/.test(words) && /(?<!\\)(?:\*\*|__)|＊＊/.test(source)) {
    emphasisLeftOver(source, start, tell);
  } else {
    const [, sign] = single.find(([pattern]) => pattern.test(words)) ?? [];
    const odd = words.includes('*') ? source.search(stars) : -1;
    const seen = sign ?? (odd === -1 ? undefined : '*');
    if (seen !== undefined && !source.includes(`\\${seen}`)) {
      tell(
        start + (sign === undefined ? odd : source.indexOf(seen)),
        `Readers see the sign “${seen}” here.`,
        `Write **words**, with punctuation outside of the signs; \\${seen} stands for a sign that readers should see.`,
      );
    }
  }
  if (words.includes('~~')) {
    tell(
      start + Math.max(source.indexOf('~~'), 0),
      'Readers see the signs “~~” here.',
      'Remove them: nothing is struck out in an article.',
    );
  }
  const links = new Set(linksIn(body).map(({ offset }) => offset));
  const at = source.search(/\]\((?!\s*[a-z]+:[a-z0-9])|\](?:\[|（(?![a-z]+:[a-z0-9]))/);
  if (/\]\(|\]\[|\]（/.test(words) && at !== -1 && !links.has(start + at + 2)) {
    tell(
      start + at,
      'This is no link, so readers see its brackets.',
      'Write [words](article:<slug>) on one line, with plain brackets and nothing between them.',
    );
  }
  for (const { pattern, fix } of dialects) {
    const [sign] = pattern.exec(words) ?? [];
    const dialect = sign === undefined ? -1 : source.indexOf(sign);
    if (dialect !== -1) tell(start + dialect, `Readers see “${sign!}” as it stands here.`, fix);
  }
  if (block.name !== 'p' && block.name !== 'li') return;
  if (linesRunTogether(source, start, tell)) return;
  const columns = /\S\t+\S/.exec(source) ?? /[^\s|]\s+\|\s+[^\s|][^\n]*\|/.exec(source);
  if (columns) {
    tell(
      start + columns.index,
      'Columns that are held apart like this run together.',
      'Write a table: | a | b |, below it |---|---|, then one line a row.',
    );
  }
};

const blocks = new Set(['p', 'ul', 'ol', 'li', 'table', 'blockquote', 'pre', 'Message', 'Callout']);
const holdsWords = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const isBlank = ({ name, words }: Compiled): boolean => name === undefined && words.trim() === '';

const holdsBox = ({ children }: Compiled): boolean =>
  children.some((child) => child.name === 'input' || (child.name === 'p' && holdsBox(child)));

/** A code to dial (`*123*4#`) or a sum (`2*3*4`), whose stars were meant as such. */
const isBesideNumbers = (node: Compiled, body: string): boolean =>
  /^[\d#]+$/.test(wordsBelow(node)) ||
  (node.range !== undefined && /^\d\*\d/.test(body.slice(node.range[0] - 1)));

/** A row with more cells than the first row has, of which readers do not see the last. */
const rowTooLong = ({ range, children }: Compiled, body: string) => {
  if (!range) return undefined;
  const cells = children.filter(({ name }) => /^t[dh]$/.test(name ?? '')).length;
  const row = body.slice(...range).trim();
  const written = row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length;
  return written > cells ? { cells, written } : undefined;
};

/** What is wrong with an element as a whole: a list in the wrong place or form, a struck text. */
const judge = (
  node: Compiled,
  parent: Compiled,
  before: readonly Compiled[],
  body: string,
): Said | undefined => {
  const { name = '', range, children } = node;
  if (parent.name === 'Steps' && name === 'ul') {
    return [
      'Steps are numbered, and this list has dashes.',
      'Begin each step with “1. ”, or write the list without <Steps>.',
    ];
  }
  if (parent.name === 'Checklist' && name === 'ol') {
    return [
      'A checklist has boxes to tick, and this list has numbers.',
      'Begin each entry with “- ”, or write <Steps>.',
    ];
  }
  if (name === 'ol') {
    const isSecond = before.some((sibling) => sibling.name === 'ol');
    if (parent.name === 'Steps' && isSecond) {
      return [
        'The numbers begin again at 1 here, because what stands above belongs to no step.',
        'Indent that by three spaces, so that it is part of the step above it.',
      ];
    }
    const { start: first } = node.attributes;
    return typeof first !== 'number' || isSecond
      ? undefined
      : [
          `This becomes a list that begins with ${first}.`,
          'A list begins with 1; before the dot of a number that begins a sentence, write “\\”.',
        ];
  }
  if (name === 'del') {
    return [
      'The words between the two “~” are struck out, and the signs vanish.',
      'Write a range with “–” or in words; nothing is struck out in an article.',
    ];
  }
  if (name === 'em' && isBesideNumbers(node, body)) {
    return [
      'The signs “*” beside these numbers vanish, and what stands between them leans.',
      'Write “\\*” for each star that readers should see.',
    ];
  }
  const tooLong = name === 'tr' ? rowTooLong(node, body) : undefined;
  if (tooLong) {
    return [
      `This row has ${tooLong.written} cells and the first has ${tooLong.cells}, so readers do not see the last.`,
      'Give each row as many cells as the first; “\\|” stands for a sign that readers should see.',
    ];
  }
  const isList = name === 'Steps' || name === 'Checklist';
  if (isList && range && !children.some((child) => child.name === 'ol' || child.name === 'ul')) {
    return [
      `No list stands in “<${name}>”.`,
      `Begin each entry with “${name === 'Steps' ? '1.' : '-'} ”, with an empty line before the first.`,
    ];
  }
  if (name === 'li' && holdsBox(node)) {
    return [
      'A box that nobody can tick becomes of “[ ]”.',
      'Put an ordinary list into <Checklist>.',
    ];
  }
  if (name === 'li' && children.every(isBlank)) {
    return ['This item of a list is empty.', 'Write it, or remove it.'];
  }
  if (/^h[1-6]$/.test(name) && range && !body.slice(range[0]).startsWith('#')) {
    return [
      'This line becomes a heading, because of the signs below it.',
      'Put an empty line between them, or write the heading as “## …”.',
    ];
  }
  return undefined;
};

const walk = (parent: Compiled, body: string, tell: Tell): void => {
  for (const [index, node] of parent.children.entries()) {
    if ('dataFootnotes' in node.attributes) {
      tell(
        Math.max(body.search(/\[\^/), 0),
        'A footnote gets a heading in English, whatever the language of the text.',
        'Say it in the text; a sourced value is written <Fact id="…" />.',
      );
    } else {
      const said = judge(node, parent, parent.children.slice(0, index), body);
      if (said) tell(node.range?.[0] ?? 0, ...said);
      if (holdsWords.has(node.name ?? '')) inWords(node, body, tell);
      walk(node, body, tell);
    }
  }
};

/** Markdown in a text of YAML, where it stays what it is. */
const signs = /\*\*|(?<!\w)__|~~|\[[^[\]\n]+\]\([^()\n]+\)|^#{1,6} /m;

/** Readers see no sign of Markdown, and no sign does what its writer did not mean. */
export const markdownRule = fileRule('markdown', (file, report) => {
  const root = file.kind === 'articleText' ? compiledText(file.body) : undefined;
  if (root) walk(root, file.body, report);
  for (const { path, text, placeOf } of readerTexts(file)) {
    const [found] = signs.exec(text) ?? [];
    if (found === undefined || path.length === 0) continue;
    report(
      placeOf(text.indexOf(found), found),
      `Readers see “${found}” as it stands here: only the text of an article is Markdown.`,
      'Write plain words.',
    );
  }
});
