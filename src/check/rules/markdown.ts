import { ofKind, rule } from '../content.ts';
import { compiledText, wordsBelow, type Compiled } from '../read/compiled-text.ts';
import { linksIn } from '../read/mdx-elements.ts';
import { readerTexts } from '../read/reader-texts.ts';
import { emphasisLeftOver } from './markdown-emphasis.ts';
import { linesRunTogether, type Tell } from './markdown-lines.ts';

/** Finds signs of Markdown that are left over in the words of a paragraph, an item or a cell. */
const inWords = (block: Compiled, body: string, tell: Tell): void => {
  if (!block.range) return;
  const own = block.children.filter(({ name }) => !blocks.has(name ?? ''));
  const ranges = own.flatMap(({ range }) => (range ? [range] : []));
  const [start, end] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
  if (start === undefined || end === undefined) return;
  const words = own.map((child) => (child.name === 'code' ? '' : wordsBelow(child))).join('');
  const source = body.slice(start, end);
  if (/\*\*|__|＊＊/.test(words) && /(?<!\\)(?:\*\*|__)|＊＊/.test(source)) {
    emphasisLeftOver(source, start, tell);
  } else if (/(?<![\w*])\*(?=[^\s*\d])[^*\n]*\*(?!\*)/.test(words) && !source.includes('\\*')) {
    tell(
      start + source.indexOf('*'),
      'Readers see the sign “*” here.',
      'Write **words**, with punctuation outside of the signs; \\* stands for a star that readers should see.',
    );
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
  if (block.name !== 'p' && block.name !== 'li') return;
  linesRunTogether(source, start, tell);
  const isBars = /[^\s|]\s+\|\s+[^\s|][^\n]*\|/.exec(source);
  const columns = /\S\t+\S/.exec(source) ?? (/^[ \t]*\|/m.test(source) ? null : isBars);
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

/** What is wrong with an element as a whole: a list in the wrong place or form, a struck text. */
const judge = (
  node: Compiled,
  parent: Compiled,
  before: readonly Compiled[],
  body: string,
): [message: string, fix: string] | undefined => {
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
    if (node.name === 'section' && 'dataFootnotes' in node.attributes) {
      tell(
        Math.max(body.search(/\[\^/), 0),
        'A footnote gets a heading in English, whatever the language of the text.',
        'Say it in the text; a sourced value is written <Fact id="…" />.',
      );
    } else if (node.name !== 'code' && node.name !== 'pre') {
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
export const markdownRule = rule('markdown', ({ files }, report) => {
  for (const file of ofKind(files, 'articleText')) {
    const root = compiledText(file.body);
    if (!root) continue;
    walk(root, file.body, (offset, message, fix) => {
      report(file, offset, message, fix);
    });
  }
  for (const file of files) {
    for (const { path, text, placeOf } of readerTexts(file)) {
      const [found] = signs.exec(text) ?? [];
      if (found === undefined || path.length === 0) continue;
      report(
        file,
        placeOf(text.indexOf(found), found),
        `Readers see “${found}” as it stands here: only the text of an article is Markdown.`,
        'Write plain words.',
      );
    }
  }
});
