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
  } else {
    const [, sign] = single.find(([pattern]) => pattern.test(words)) ?? [];
    const odd = words.includes('*') ? source.search(stars) : -1;
    const seen = sign ?? (odd === -1 ? undefined : '*');
    if (seen !== undefined && !source.includes(`\\${seen}`)) {
      found.push({
        offset: start + (sign === undefined ? odd : source.indexOf(seen)),
        message: `Readers see the sign “${seen}” here.`,
        fix: `Write **words**, with punctuation outside of the signs; \\${seen} stands for a sign that readers should see.`,
      });
    }
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
  for (const { pattern, fix } of dialects) {
    const [sign] = pattern.exec(words) ?? [];
    const dialect = sign === undefined ? -1 : source.indexOf(sign);
    if (dialect !== -1) {
      found.push({
        offset: start + dialect,
        message: `Readers see “${sign!}” as it stands here.`,
        fix,
      });
    }
  }
  const isParagraph = block.name === 'p' || block.name === 'li';
  const together = isParagraph ? linesRunTogether(source, start) : [];
  found.push(...together);
  if (isParagraph && together.length === 0) {
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

/** A code to dial (`*123*4#`) or a sum (`2*3*4`), whose stars were meant as such. */
const isBesideNumbers = (node: Compiled, body: string): boolean =>
  /^[\d#]+$/.test(wordsBelow(node)) ||
  (node.range !== undefined && /^\d\*\d/.test(body.slice(node.range[0] - 1)));

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
  if (name === 'em' && isBesideNumbers(node, body)) {
    return [
      {
        offset,
        message: 'The signs “*” beside these numbers vanish, and what stands between them leans.',
        fix: 'Write “\\*” for each star that readers should see.',
      },
    ];
  }
  if (name === 'tr' && range) {
    const cells = node.children.filter((cell) => /^t[dh]$/.test(cell.name ?? '')).length;
    const written = body
      .slice(...range)
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/).length;
    return written > cells
      ? [
          {
            offset,
            message: `This row has ${written} cells and the first has ${cells}, so readers do not see the last.`,
            fix: 'Give each row as many cells as the first; “\\|” stands for a sign that readers should see.',
          },
        ]
      : [];
  }
  if ((name === 'Steps' || name === 'Checklist') && range) {
    const isListed = node.children.some((child) => child.name === 'ol' || child.name === 'ul');
    return isListed
      ? []
      : [
          {
            offset,
            message: `No list stands in “<${name}>”.`,
            fix: `Begin each entry with “${name === 'Steps' ? '1.' : '-'} ”, with an empty line before the first.`,
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
