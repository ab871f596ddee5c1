import { ofKind, type Rule } from '../content.ts';
import type { Problem } from '../problem.ts';
import { compiledText, wordsBelow, type Compiled } from '../read/compiled-text.ts';
import { placeInBody, problemIn, type ContentFile } from '../read/content-file.ts';
import { linksIn } from '../read/mdx-elements.ts';
import { readerTexts } from '../read/reader-texts.ts';
import { emphasisLeftOver } from './markdown-emphasis.ts';
import { linesRunTogether, type Slip } from './markdown-lines.ts';

const table = {
  message: 'Columns that are held apart like this run together.',
  fix: 'Write a table: | a | b |, below it |---|---|, then one line a row.',
};

/** Words that are meant to be something else, in a paragraph, an item or a cell. */
const inWords = (block: Compiled, body: string): Slip[] => {
  if (!block.range) return [];
  const own = block.children.filter(({ name }) => !blocks.has(name ?? ''));
  const ranges = own.flatMap(({ range }) => (range ? [range] : []));
  const [start, end] = [ranges[0]?.[0], ranges.at(-1)?.[1]];
  if (start === undefined || end === undefined) return [];
  const words = own.map((child) => (child.name === 'code' ? '' : wordsBelow(child))).join('');
  const source = body.slice(start, end);
  const found: Slip[] = [];
  if (/\*\*|__|＊＊/.test(words) && /(?<!\\)(?:\*\*|__)|＊＊/.test(source)) {
    found.push(...emphasisLeftOver(source, start));
  } else if (/(?<![\w*])\*(?=[^\s*\d])[^*\n]*\*(?!\*)/.test(words) && !source.includes('\\*')) {
    found.push({
      offset: start + source.indexOf('*'),
      message: 'Readers see the sign “*” here.',
      fix: 'Write **words**, with punctuation outside of the signs; \\* stands for a star that readers should see.',
    });
  }
  if (words.includes('~~')) {
    found.push({
      offset: start + Math.max(source.indexOf('~~'), 0),
      message: 'Readers see the signs “~~” here.',
      fix: 'Remove them: nothing is struck out in an article.',
    });
  }
  const links = new Set(linksIn(body).map(({ offset }) => offset));
  const at = source.search(/\]\((?!\s*[a-z]+:[a-z0-9])|\](?:\[|（(?![a-z]+:[a-z0-9]))/);
  if (/\]\(|\]\[|\]（/.test(words) && at !== -1 && !links.has(start + at + 2)) {
    found.push({
      offset: start + at,
      message: 'This is no link, so readers see its brackets.',
      fix: 'Write [words](article:<slug>) on one line, with plain brackets and nothing between them.',
    });
  }
  if (block.name === 'p' || block.name === 'li') {
    found.push(...linesRunTogether(source, start));
    const isTab = /\S\t+\S/.exec(source);
    const isBars = /[^\s|]\s+\|\s+[^\s|][^\n]*\|/.exec(source);
    const bars = isTab ?? (/^[ \t]*\|/m.test(source) ? null : isBars);
    if (bars) found.push({ offset: start + bars.index, ...table });
  }
  return found;
};

const blocks = new Set(['p', 'ul', 'ol', 'li', 'table', 'blockquote', 'pre', 'Message', 'Callout']);
const holdsWords = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const headings = /^h[1-6]$/;

const isBlank = ({ name, words }: Compiled): boolean => name === undefined && words.trim() === '';

/** A list in the wrong place or form. */
const inList = (node: Compiled, parent: Compiled, before: readonly Compiled[]): Slip[] => {
  const offset = node.range?.[0] ?? 0;
  if (parent.name === 'Steps' && node.name === 'ul') {
    return [
      {
        offset,
        message: 'Steps are numbered, and this list has dashes.',
        fix: 'Begin each step with “1. ”, or write the list without <Steps>.',
      },
    ];
  }
  if (parent.name === 'Checklist' && node.name === 'ol') {
    return [
      {
        offset,
        message: 'A checklist has boxes to tick, and this list has numbers.',
        fix: 'Begin each entry with “- ”, or write <Steps>.',
      },
    ];
  }
  if (node.name !== 'ol') return [];
  const isSecond = before.some(({ name }) => name === 'ol');
  if (parent.name === 'Steps' && isSecond) {
    return [
      {
        offset,
        message: 'The numbers begin again at 1 here, because what stands above belongs to no step.',
        fix: 'Indent that by three spaces, so that it is part of the step above it.',
      },
    ];
  }
  const { start: first } = node.attributes;
  return typeof first !== 'number' || isSecond
    ? []
    : [
        {
          offset,
          message: `This becomes a list that begins with ${first}.`,
          fix: 'A list begins with 1; before the dot of a number that begins a sentence, write “\\”.',
        },
      ];
};

const other = (node: Compiled, body: string): Slip[] => {
  const { name = '', range } = node;
  const offset = range?.[0] ?? 0;
  if (name === 'del') {
    return [
      {
        offset,
        message: 'The words between the two “~” are struck out, and the signs vanish.',
        fix: 'Write a range with “–” or in words; nothing is struck out in an article.',
      },
    ];
  }
  if (name === 'li') {
    const holdsBox = ({ children }: Compiled) => children.some((child) => child.name === 'input');
    if (holdsBox(node) || node.children.some((child) => child.name === 'p' && holdsBox(child))) {
      return [
        {
          offset,
          message: 'A box that nobody can tick becomes of “[ ]”.',
          fix: 'Put an ordinary list into <Checklist>.',
        },
      ];
    }
    const isEmpty = node.children.every(isBlank);
    return isEmpty
      ? [{ offset, message: 'This item of a list is empty.', fix: 'Write it, or remove it.' }]
      : [];
  }
  if (headings.test(name) && range && !body.slice(range[0]).startsWith('#')) {
    return [
      {
        offset,
        message: 'This line becomes a heading, because of the signs below it.',
        fix: 'Put an empty line between them, or write the heading as “## …”.',
      },
    ];
  }
  return [];
};

const walk = (node: Compiled, body: string): Slip[] =>
  node.children.flatMap((child, index) => {
    if (child.name === 'section' && 'dataFootnotes' in child.attributes) {
      const offset = Math.max(body.search(/\[\^/), 0);
      return [
        {
          offset,
          message: 'A footnote gets a heading in English, whatever the language of the text.',
          fix: 'Say it in the text; a sourced value is written <Fact id="…" />.',
        },
      ];
    }
    if (child.name === 'code' || child.name === 'pre') return [];
    return [
      ...inList(child, node, node.children.slice(0, index)),
      ...other(child, body),
      ...(holdsWords.has(child.name ?? '') ? inWords(child, body) : []),
      ...walk(child, body),
    ];
  });

const inArticle = (file: ContentFile): Problem[] => {
  const root = compiledText(file.body);
  if (!root) return [];
  return walk(root, file.body).map(({ offset, message, fix }) =>
    problemIn(file, placeInBody(file, offset), 'markdown', message, fix),
  );
};

/** Markdown in a text of YAML, where it stays what it is. */
const signs = /\*\*|(?<!\w)__|~~|\[[^[\]\n]+\]\([^()\n]+\)|^#{1,6} /m;

const inYaml = (file: ContentFile): Problem[] =>
  readerTexts(file)
    .filter(({ path }) => path.length > 0)
    .flatMap(({ text, placeOf }) => {
      const [found] = signs.exec(text) ?? [];
      if (found === undefined) return [];
      return [
        problemIn(
          file,
          placeOf(text.indexOf(found), found),
          'markdown',
          `Readers see “${found}” as it stands here: only the text of an article is Markdown.`,
          'Write plain words.',
        ),
      ];
    });

/** What readers see is what was written: no sign of Markdown is left over, and none does anything unmeant. */
export const markdownRule: Rule = ({ files }) => [
  ...ofKind(files, 'articleText').flatMap(inArticle),
  ...files.flatMap(inYaml),
];
