import { createHash } from 'node:crypto';
import { pinPattern } from '../schemas/translations.ts';

/** The words of an article in one language: what a translation follows. */
export type ArticleWords = { title: string; summary: string; body: string };

type PlaceInText = number | 'title' | 'summary';

/** A passage of an article: its title, its summary, a heading, a paragraph or an item of a list. */
export type Passage = {
  /** The passage as written, on one line. */
  text: string;
  /** Line within the body, from 1, or the key of the front matter. */
  at: PlaceInText;
  /** Short hash of the normalised passage. */
  mark: string;
};

const hash = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/**
 * What counts in a text. Spacing, line breaks, the style of quotes and the width of punctuation do
 * not count: `npm run fix` and editors change them, and a translation need not change with them.
 */
const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200d\ufeff]+/g, '')
    .replace(/["'`“”„‟‘’‚‛«»‹›「」『』]/g, "'");

const withoutComments = (body: string): string =>
  body.replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''));

/** `1.`, `-` or `##` in front of a passage: left out, since the rule `structure` compares it. */
const marker = /^\s*(?:\d+[.)]|[-*+]|#{1,6})\s+/;

/** A line with nothing but the beginning or the end of a block, such as `<Steps>`. */
const wrapper = /^\s*<\/?[A-Z]\w*(?:\s[^>]*[^>/])?>\s*$/;

/** The passages of a text, in reading order. */
export const passagesOf = ({ title, summary, body }: ArticleWords): Passage[] => {
  const found: { lines: string[]; at: PlaceInText }[] = [
    { lines: [title], at: 'title' },
    { lines: [summary], at: 'summary' },
  ];
  let open: (typeof found)[number] | undefined;
  for (const [index, line] of withoutComments(body)
    .split(/\r\n?|\n/)
    .entries()) {
    const isHeading = /^\s*#{1,6}\s/.test(line);
    if (line.trim() === '' || wrapper.test(line)) {
      open = undefined;
    } else if (open && !marker.test(line)) {
      open.lines.push(line);
    } else {
      open = { lines: [line.replace(marker, '')], at: index + 1 };
      found.push(open);
      if (isHeading) open = undefined;
    }
  }
  return found.map(({ lines, at }) => {
    const text = lines.join(' ').replace(/\s+/g, ' ').trim();
    return { text, at, mark: hash(normalise(text), 4) };
  });
};

/**
 * The fingerprint of a source text as it is now. It is made of the joined text, so that cutting a
 * paragraph in two changes nothing.
 */
export const fingerprintOf = (words: ArticleWords): string => {
  const text = passagesOf(words).map((passage) => passage.text);
  return hash(normalise(text.join(' ')), 12);
};

/** What a translation is pinned to. */
export type Pin = {
  /** 12 hexadecimal digits over the whole text: decides whether a translation is behind. */
  fingerprint: string;
  /** 4 hexadecimal digits a passage: tell which passages changed. */
  marks: string[];
};

/** The pin of a source text as it is now. */
export const pinOf = (words: ArticleWords): Pin => ({
  fingerprint: fingerprintOf(words),
  marks: passagesOf(words).map(({ mark }) => mark),
});

/** Writes a pin as it stands in `translations.yaml`. */
export const writePin = ({ fingerprint, marks }: Pin): string => [fingerprint, ...marks].join(' ');

/** Reads a pin of `translations.yaml`; `undefined` where the value has another form. */
export const readPin = (value: unknown): Pin | undefined => {
  if (typeof value !== 'string' || !pinPattern.test(value)) return undefined;
  const [fingerprint = '', ...marks] = value.split(' ');
  return { fingerprint, marks };
};
