import { expect, it, vi } from 'vitest';
import { markdownRule } from '../../../../src/check/rules/markdown.ts';
import { saidBy } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

/** What the rule says of an article's body, with line and column counted from its first line. */
const saidOf = (body: string) =>
  saidBy(markdownRule, { 'articles/a/en.mdx': `---\ntitle: x\n---\n${body}\n` }).map((line) =>
    line.replace(/^[^:]*:(\d+)/, (_, at: string) => `${Number(at) - 3}`),
  );

const sign = (seen: string) =>
  `Readers see the sign “${seen}” here. Write **words**, with punctuation outside of the signs; \\${seen} stands for a sign that readers should see.`;
const leftOver = (signs: string) =>
  `Readers see the signs “${signs}” here. Write **words** within one paragraph, or remove the signs; \\* stands for a star that readers should see.`;
const noLink =
  'This is no link, so readers see its brackets. Write [words](article:<slug>) on one line, with plain brackets and nothing between them.';
const columns =
  'Columns that are held apart like this run together. Write a table: | a | b |, below it |---|---|, then one line a row.';
const dialect = (seen: string, fix: string) => `Readers see “${seen}” as it stands here. ${fix}`;
const callout =
  'Write <Callout type="note"> before the words and </Callout> after them, each on a line of its own.';

it.each([
  // One sign on each side of some words
  ['a *“b”*c', `1:3 ${sign('*')}`],
  ['点_「帮助」_再', `1:2 ${sign('_')}`],
  ['menu_Bantuan_ lalu', `1:5 ${sign('_')}`],
  ['a _“b”_c', `1:3 ${sign('_')}`],
  ['点_帮助_再', `1:2 ${sign('_')}`],
  // More stars on one side
  ['点**帮助***再', `1:2 ${sign('*')}`],
  ['a *b* 点**帮助***再', `1:8 ${sign('*')}`],
  ['点***帮助**再', `1:2 ${sign('*')}`],
  ['a ***b** c', `1:3 ${sign('*')}`],
  // Two signs
  ['a **b', `1:3 ${leftOver('**')}`],
  ['a __b', `1:3 ${leftOver('__')}`],
  [
    'a ~~b',
    '1:3 Readers see the signs “~~” here. Remove them: nothing is struck out in an article.',
  ],
  [
    'a ＊＊b＊＊',
    '1:3 Readers see the signs “＊＊” here. Write plain ** before and after the words.',
  ],
  // Links
  ['a [b](c d', `1:5 ${noLink}`],
  ['a [b][c]', `1:5 ${noLink}`],
  ['a [b]（c）', `1:5 ${noLink}`],
  // Signs of other programs
  [
    'a ==bcd== c',
    `1:3 ${dialect('==bcd==', 'Write **words**: nothing is marked with colour here.')}`,
  ],
  ['a [[b c]] d', `1:3 ${dialect('[[b c]]', 'Write [words](article:<slug>).')}`],
  ['> [!TIP]\n> b', `1:3 ${dialect('[!TIP]', callout)}`],
  ['[x] b', `1:1 ${dialect('[x]', 'Put an ordinary list into <Checklist>.')}`],
  ['[ ] b', `1:1 ${dialect('[ ]', 'Put an ordinary list into <Checklist>.')}`],
  ['- [] b', `1:3 ${dialect('[]', 'Put an ordinary list into <Checklist>.')}`],
  // Columns
  ['a\tb', `1:1 ${columns}`],
  ['a\n\nbc\t\td', `3:2 ${columns}`],
  ['a  |  bcd  |', `1:1 ${columns}`],
  ['a | b | c', `1:1 ${columns}`],
  ['a | b |', `1:1 ${columns}`],
  // Lines that run together
  [
    '- • b',
    '1:3 “•” begins no list, so its lines run together. Begin each item with “- ”, on a line of its own, after an empty line.',
  ],
  [
    '## a\n\n• b',
    '3:1 “•” begins no list, so its lines run together. Begin each item with “- ”, on a line of its own, after an empty line.',
  ],
])('signs that readers would see are told at their place: %j', (body, said) => {
  expect(saidOf(body)).toEqual([said]);
});

it.each([
  '# a **b',
  '## a **b',
  '### a **b',
  '#### a **b',
  '##### a **b',
  '###### a **b',
  '- a **b',
  '| a **b |\n|---|\n| c |',
  '| c |\n|---|\n| a **b |',
  '> a **b',
])('they are found wherever words stand: %j', (body) => {
  const at = body.indexOf('**');
  const lines = body.slice(0, at).split('\n');
  expect(saidOf(body)).toEqual([`${lines.length}:${lines.at(-1)!.length + 1} ${leftOver('**')}`]);
});

it.each([
  'a **b** *c* __d__ _e_ ***f***',
  'kode_unik_saya, a_b, _a',
  '\\*a\\* \\_b\\_ \\**c*',
  'a * b * c, 5*, *d',
  'a [b] (c',
  '`**a`, `[b](c`, `==d==`, `~~`',
  '```\n**a\n- [ ] b\n```',
  '[a](article:b), [c](channel:d) and [e]',
  'a (b)[c] [x] d',
  'a \\]\\(b',
  '点_ b_',
  'a_b _c',
  'a == b == c',
  'a [b] c',
  'a | b',
  '> a\n> b',
  '| a | b |\n|---|---|\n| c\td | e |',
  'a ~ b',
])('this is no mistake: %j', (body) => {
  expect(saidOf(body)).toEqual([]);
});

it.each(['a [b](c d)', 'a [b](article:c d', 'a [b]( article:c d', 'a [b]（article:c）'])(
  'a slip in an address is left to the rule on links: %j',
  (body) => {
    expect(saidOf(body)).toEqual([]);
  },
);

it('several of them are told, each at its place', () => {
  expect(saidOf('a ~~b\n\nc [d](e f ==g==')).toEqual([
    expect.stringMatching(/^1:3 Readers see the signs “~~”/),
    `3:5 ${noLink}`,
    expect.stringMatching(/^3:11 Readers see “==g==”/),
  ]);
});

it('a paragraph within an item is told once, and the item for its own words', () => {
  expect(saidOf('- a\n\n  b **c\n\n  - d **e')).toEqual([
    `3:5 ${leftOver('**')}`,
    `5:7 ${leftOver('**')}`,
  ]);
});

it.each([
  ['topics.yaml', 'a: { text: { en: "b **c**" } }\n', '1:21 Readers see “**”'],
  ['topics.yaml', 'a: { text: { en: "b __c" } }\n', '1:21 Readers see “__”'],
  ['topics.yaml', 'a: { text: { en: "b ~~c" } }\n', '1:21 Readers see “~~”'],
  ['topics.yaml', 'a: { text: { en: "b [ce](df) e" } }\n', '1:21 Readers see “[ce](df)”'],
  ['topics.yaml', 'a:\n  text:\n    en: |\n      b\n      ## c\n', '5:7 Readers see “## ”'],
  ['articles/a/en.mdx', '---\ntitle: b **c\n---\nd\n', '2:10 Readers see “**”'],
])('a text that is no Markdown shows its signs: %s, %j', (path, text, said) => {
  expect(saidBy(markdownRule, { [path]: text })).toEqual([
    `${path}:${said} as it stands here: only the text of an article is Markdown. Write plain words.`,
  ]);
});

it.each(['a__b', 'a ~ b * c', '[a] (b)', '[a]', '#a', 'a # b', '####### a'])(
  'a text of YAML may hold %j',
  (text) => {
    expect(saidBy(markdownRule, { 'topics.yaml': `a: { text: { en: "${text}" } }\n` })).toEqual([]);
  },
);

it('a text that cannot be compiled is left to another rule', () => {
  expect(saidOf('<Steps>\n\na **b')).toEqual([]);
});
