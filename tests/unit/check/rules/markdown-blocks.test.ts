import { expect, it } from 'vitest';
import { markdownRule } from '../../../../src/check/rules/markdown.ts';
import { saidBy } from './said-by.ts';

/*
 * Lists, tables, headings and other blocks that become something else than their writer meant.
 * Mistakes within their words are in markdown.test.ts.
 */

/** What the rule says of an article's body, with line and column counted from its first line. */
const saidOf = (body: string) =>
  saidBy(markdownRule, { 'articles/a/en.mdx': `---\ntitle: x\n---\n${body}\n` }).map((line) =>
    line.replace(/^[^:]*:(\d+)/, (_, at: string) => `${Number(at) - 3}`),
  );

const dashes =
  'Steps are numbered, and this list has dashes. Begin each step with “1. ”, or write the list without <Steps>.';
const boxes =
  'A checklist has boxes to tick, and this list has numbers. Begin each entry with “- ”, or write <Steps>.';
const again =
  'The numbers begin again at 1 here, because what stands above belongs to no step. Indent that by three spaces, so that it is part of the step above it.';
const begins = (first: number) =>
  `This becomes a list that begins with ${first}. A list begins with 1; before the dot of a number that begins a sentence, write “\\”.`;
const noList = (name: string, sign: string) =>
  `No list stands in “<${name}>”. Begin each entry with “${sign} ”, with an empty line before the first.`;
const struck =
  'The words between the two “~” are struck out, and the signs vanish. Write a range with “–” or in words; nothing is struck out in an article.';
const stars =
  'The signs “*” beside these numbers vanish, and what stands between them leans. Write “\\*” for each star that readers should see.';
const row = (written: number, cells: number) =>
  `This row has ${written} cells and the first has ${cells}, so readers do not see the last. ` +
  'Give each row as many cells as the first; “\\|” stands for a sign that readers should see.';
const box = 'A box that nobody can tick becomes of “[ ]”. Put an ordinary list into <Checklist>.';
const empty = 'This item of a list is empty. Write it, or remove it.';
const heading =
  'This line becomes a heading, because of the signs below it. Put an empty line between them, or write the heading as “## …”.';
const footnote =
  'A footnote gets a heading in English, whatever the language of the text. Say it in the text; a sourced value is written <Fact id="…" />.';

it.each([
  // Lists of the wrong form
  ['<Steps>\n\n- a\n- b\n\n</Steps>', [`3:1 ${dashes}`]],
  ['<Checklist>\n\n1. a\n2. b\n\n</Checklist>', [`3:1 ${boxes}`]],
  ['<Steps>\n\n1. a\n\nb\n\n1. c\n\nd\n\n3. e\n\n</Steps>', [`7:1 ${again}`, `11:1 ${again}`]],
  ['<Steps>\n\n2. a\n\n</Steps>', [`3:1 ${begins(2)}`]],
  ['a\n\n24. b', [`3:1 ${begins(24)}`]],
  ['- a\n\n  0. b', [`3:3 ${begins(0)}`]],
  // Blocks without a list
  ['<Steps>\n\na\n\n</Steps>', [`1:1 ${noList('Steps', '1.')}`]],
  ['a\n\n<Checklist>\n\nb\n\n</Checklist>', [`3:1 ${noList('Checklist', '-')}`]],
  // Signs that vanish
  ['a ~b~ c', [`1:3 ${struck}`]],
  ['a ~~b~~ c', [`1:3 ${struck}`]],
  ['Dial *123*4#', [`1:6 ${stars}`]],
  ['Dial *123#* now', [`1:6 ${stars}`]],
  ['a 2*3 b*4', [`1:4 ${stars}`]],
  // Rows
  ['| a | b |\n|---|---|\n| c | d | e |', [`3:1 ${row(3, 2)}`]],
  ['a | b\n--|--\nc | d | e\nf | g | h | i', [`3:1 ${row(3, 2)}`, `4:1 ${row(4, 2)}`]],
  // Items
  ['- [ ] a\n- [x] b', [`1:1 ${box}`, `2:1 ${box}`]],
  ['- [ ] a\n\n- b', [`1:1 ${box}`]],
  ['- a\n  - [ ] b', [`2:3 ${box}`]],
  ['- a\n\n-\n\n- b', [`3:1 ${empty}`]],
  ['- a\n-\n- b', [`2:1 ${empty}`]],
  ['1. a\n2.\n', [`2:1 ${empty}`]],
  ['- &nbsp;\n- a', [`1:1 ${empty}`]],
  // Headings
  ['a\n---', [`1:1 ${heading}`]],
  ['b\n\na\n===', [`3:1 ${heading}`]],
  // Footnotes
  ['a[^b] c\n\n[^b]: d **e', [`1:2 ${footnote}`]],
])('what becomes something else is told at its place: %j', (body, said) => {
  expect(saidOf(body)).toEqual(said);
});

it.each([
  '<Steps>\n\n1. a\n2. b\n\n   c\n\n   1. d\n\n</Steps>',
  '<Checklist>\n\n- a\n\n</Checklist>',
  '- a\n\n1. b\n\nc\n\n1. d\n\ne\n\n2. f',
  '<Steps>\n\na\n\n1. b\n\n   - c\n\n</Steps>',
  'a *b* c *d5* e',
  'a 2 * 3 * 4',
  'a5 *b* 5',
  'a *5b* `2*3`',
  '```\n- [ ] a\n```\n\n`~b~`',
  '| a | b |\n|---|---|\n| c | d |\n| e |',
  'a | b\n--|--\nc | d',
  '| a | b |\n|---|---|\n| c \\| d | e \\||',
  '|a|b|\n|:-|-:|\n|**c**|[d](article:e)|',
  '- a\n- **b**\n- <Fact id="c" />\n- `d`',
  '- a\n  - b',
  '# a\n\n## b\n\n###### c',
  'a\n\n---\n\nb',
])('this becomes what it looks like: %j', (body) => {
  expect(saidOf(body)).toEqual([]);
});
