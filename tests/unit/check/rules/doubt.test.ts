import { expect, it, vi } from 'vitest';
import { doubtRule } from '../../../../src/check/rules/doubt.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const hedges = {
  'style/hedges.yaml': 'id: []\nzh: [可能, 也可能]\nen: [may be, may be so, apparently, c++?]\n',
};

/** What the rule says of a text whose first line is line 6 of its file. */
const saidOf = (locale: string, body: string, summary = 'x', list: Texts = hedges) =>
  saidBy(doubtRule, {
    ...list,
    [`articles/a/${locale}.mdx`]: `---\ntitle: x\nsummary: ${summary}\n---\n\n${body}\n`,
  }).map((line) => line.replace(`articles/a/${locale}.mdx:`, ''));

const told = (words: string, total: number) =>
  `warning: “${words}” is a doubt in the text, and it has ${total} of them; a reader bears 2. Say it once in “<Unknown>” at the end, or say what to do instead.`;

it('two doubts are borne, the third is a warning at its place, with all that there are', () => {
  expect(saidOf('en', 'It may be late.\n\nApparently so.')).toEqual([]);
  expect(saidOf('en', 'It may be late.\n\nApparently so.\n\nIt may be lost.')).toEqual([
    `10:4 ${told('may be', 3)}`,
  ]);
  expect(saidOf('en', 'It may be late. Apparently so. It MAY BE lost. It may be.')).toEqual([
    `6:35 ${told('MAY BE', 4)}`,
  ]);
});

it('the summary counts too, and where it has too many, the first in the text is told', () => {
  expect(saidOf('en', 'It may be late.\n\nApparently so.', 'It may be back.')).toEqual([
    `8:1 ${told('Apparently', 3)}`,
  ]);
  const summary = 'It may be back, apparently. It may be.';
  expect(saidOf('en', 'It may be late.\n\nApparently so.', summary)).toEqual([
    `6:4 ${told('may be', 5)}`,
  ]);
  expect(saidOf('en', 'It is late.', summary)).toEqual([]);
  expect(saidOf('en', 'It may be late. It may be.', '5')).toEqual([]);
});

it('words are whole, and characters need no space around them', () => {
  expect(saidOf('en', 'Maybe. Dismay beside it. Inapparently. 2may be may bean amay be')).toEqual(
    [],
  );
  expect(saidOf('en', 'C++? c++? (c++?)')).toEqual([`6:12 ${told('c++?', 3)}`]);
  expect(saidOf('zh', '可能到账，也可能不到，可能退回。')).toEqual([`6:12 ${told('可能', 3)}`]);
});

it('of phrases that begin alike the longest counts, once', () => {
  expect(saidOf('en', 'It may be so. It may be so. It may be so.')).toEqual([
    `6:32 ${told('may be so', 3)}`,
  ]);
  expect(saidOf('zh', '也可能。也可能。')).toEqual([]);
});

it('only words that a reader sees are doubts, and only in a language that has some', () => {
  expect(
    saidOf('en', '{/* may be may be */} <Fact id="may be" /> [x](may be) may be may be'),
  ).toEqual([]);
  expect(saidOf('id', 'may be may be may be 可能可能可能')).toEqual([]);
  expect(saidOf('en', 'may be may be may be', 'x', {})).toEqual([]);
});

const block = '<Unknown>\n\n- It may be so, apparently. It may be. It may be.\n\n</Unknown>';

it('doubt in its block is where it belongs, and none of the text', () => {
  expect(saidOf('en', `Text.\n\n${block}`)).toEqual([]);
  expect(saidOf('en', `It may be. It may be. <Unknown>\n\nIt may be.`)).toEqual([]);
  expect(saidOf('en', `It may be. It may be. ${block} It may be.`)).toEqual([
    '6:23 Text follows “<Unknown>”. Move the block to the end of the text.',
    `10:15 ${told('may be', 3)}`,
  ]);
});

it('the block of doubts is the last thing of a text', () => {
  expect(saidOf('en', `${block}\n\nText.`)).toEqual([
    '6:1 Text follows “<Unknown>”. Move the block to the end of the text.',
  ]);
  expect(saidOf('en', `Text.\n\n${block}\n \n`)).toEqual([]);
  expect(saidOf('en', '<Fact id="a" />\n\n<Unknown>x</Unknown >')).toEqual([]);
});

it('the block of doubts is one, and each further one is told', () => {
  const again = 'There is an “<Unknown>” in this text already. Put all doubts into one block.';
  expect(saidOf('en', `${block}\n\n${block}`)).toEqual([`12:1 ${again}`]);
  expect(saidOf('en', `${block}\n\n${block}\n\n${block}\n\nText.`)).toEqual([
    `12:1 ${again}`,
    `18:1 ${again}`,
    '6:1 Text follows “<Unknown>”. Move the block to the end of the text.',
  ]);
});
