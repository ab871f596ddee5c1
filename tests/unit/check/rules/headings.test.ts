import { describe, expect, it } from 'vitest';
import { headingsRule } from '../../../../src/check/rules/headings.ts';
import { saidBy } from './said-by.ts';

/** What the rule says of a text whose first line is line 4 of its file. */
const saidOf = (body: string, title = 'x') =>
  saidBy(headingsRule, { 'articles/a/en.mdx': `---\ntitle: ${title}\n---\n${body}\n` }).map(
    (line) => line.replace('articles/a/en.mdx:', ''),
  );

const caseForm = '### <Case id="what-the-reader-sees" /> The words of the heading';
const second = 'The first heading must be of the second level. Begin the line with “## ”.';
const noWords = 'This heading has no words. Write them, or remove the heading.';
const title =
  'A heading of the first level is the title, which the front matter gives already. Begin the line with “## ”.';
const noId = `This heading is that of a case, and has no id that links and searches can name. Write “${caseForm}”, with the same id in every language.`;
const badId = (id: string) =>
  `“${id}” becomes part of an address, and must be lower-case words joined by “-”. Change it, in every language.`;

it('headings that go down one level at a time are right, and so are those that go up', () => {
  expect(
    saidOf(
      [
        'Words.',
        '## One',
        '### <Case id="late" /> Two',
        '#### Three',
        '##### Four',
        '## Five',
        '### <Case id="more-than-2-parts" /> Six',
        '## <Case id="other" /> Seven',
        '## 5',
        '## 钱',
      ].join('\n\n'),
    ),
  ).toEqual([]);
});

it.each([
  ['a heading of signs', '## 👍', noWords],
  ['a heading of a tag', '## <Fact id="a.b" />', noWords],
  ['a heading of nothing', '##', noWords],
  ['a heading of emphasis', '## **!**', noWords],
  ['a title in the text', '# One', title],
  ['a title that is moved in', '  # One', title],
  ['a third level at the beginning', '### <Case id="late" /> One', second],
])('%s is told', (_, line, said) => {
  expect(saidOf(line)).toEqual([`4:1 ${said}`]);
});

it.each([
  [
    '#### <Case id="late" /> B',
    'The heading jumps from level 2 to level 4. Begin the line with “### ”.',
  ],
  ['###### B', 'The heading jumps from level 2 to level 6. Begin the line with “### ”.'],
  ['# B', title],
  ['### B', noId],
  ['### B <Case />', noId],
])('below one of the second level, “%s” is told', (line, said) => {
  expect(saidOf(`## A\n\n${line}`)[0]).toBe(`6:1 ${said}`);
});

it.each(['', 'Late', 'too_late', 'too--late', '-late', 'late-', 'zu spät'])(
  'the id “%s” of a case cannot be part of an address',
  (id) => {
    const line = `<Case id="${id}" /> B`;
    expect(saidOf(`## A\n\n### ${line}\n\n#### ${line}2`)).toEqual([
      `6:1 ${badId(id)}`,
      `8:1 ${badId(id)}`,
      `8:1 There is another case “${id}” in this text. Give one of them an id of its own.`,
    ]);
  },
);

it('each wrong heading is told, after the level that stands above it', () => {
  expect(saidOf('## A\n\n#### B\n\n##### C\n\n### D')).toEqual([
    '6:1 The heading jumps from level 2 to level 4. Begin the line with “### ”.',
    `10:1 ${noId}`,
  ]);
});

it('a line that is a heading by the signs below it is told by another rule', () => {
  expect(saidOf('Words\n=====\n\nMore # words\n---')).toEqual([]);
  expect(saidOf('Words\n---\n\n#### A')).toEqual([
    '7:1 The heading jumps from level 2 to level 4. Begin the line with “### ”.',
  ]);
});

describe('a sign “#” without a space', () => {
  it.each([
    ['##Two', '##'],
    ['   #Two', '#'],
    ['######Two', '######'],
    ['##\u00A0Two', '##'],
    ['##\u2003Two', '##'],
    ['##\u202FTwo', '##'],
    ['##\u3000Two', '##'],
  ])('shows instead of a heading: %j', (line, marks) => {
    expect(saidOf(`## One\n\n${line}`)).toEqual([
      `6:1 A plain space is missing after “#”, so readers see the sign instead of a heading. Write “${marks} ” before the words.`,
    ]);
  });

  it.each(['    #Two', 'a #Two', '#######Two', '## Two', '##\tTwo'])('is not in %j', (line) => {
    expect(saidOf(`## One\n\n${line}`)).toEqual([]);
  });
});

it('a case has an id of its own, and each further one with the same is told', () => {
  const same = (id: string) =>
    `There is another case “${id}” in this text. Give one of them an id of its own.`;
  const heading = (id: string) => `### <Case id="${id}" /> Words\n\n`;
  expect(saidOf(`## A\n\n${['b', 'c', 'b', 'c', 'b'].map(heading).join('')}`)).toEqual([
    `10:1 ${same('b')}`,
    `12:1 ${same('c')}`,
    `14:1 ${same('b')}`,
  ]);
});

it('the tag of a case that begins no heading is told, and no other tag', () => {
  expect(
    saidOf('## A\n\n### <Case id="b" /> B\n\nSee <Case id="c" />.\n\n<Fact id="a.b" /> <Case />'),
  ).toEqual([
    `8:5 “<Case>” begins no heading here. Write “${caseForm}”.`,
    `10:19 “<Case>” begins no heading here. Write “${caseForm}”.`,
  ]);
});

it.each(['👍', '"!?"'])('a title of signs is told: %s', (signs) => {
  const text = `---\nsummary: x\ntitle: ${signs}\n---\n## A\n`;
  expect(saidBy(headingsRule, { 'articles/a/en.mdx': text })).toEqual([
    'articles/a/en.mdx:3:1 The title has no words. Write what the reader is looking for.',
  ]);
});

it.each(['5', '"5"', '""', '"  "', '钱', '[x]'])('a title of %s is not', (words) => {
  expect(saidOf('## A', words)).toEqual([]);
});

it('only the texts of articles have headings', () => {
  expect(saidBy(headingsRule, { 'topics.yaml': '# topics\ntitle: 👍\n' })).toEqual([]);
});
