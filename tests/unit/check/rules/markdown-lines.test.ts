import { expect, it } from 'vitest';
import { linesRunTogether } from '../../../../src/check/rules/markdown-lines.ts';

/** What is reported of a paragraph that begins at offset 10: where, what is wrong, the remedy. */
const saidOf = (source: string): string[] => {
  const said: string[] = [];
  const isTold = linesRunTogether(source, 10, (offset, message, fix) => {
    said.push(`${offset} ${message} ${fix}`);
  });
  expect(isTold).toBe(said.length > 0);
  return said;
};

const dashes = 'Begin each item with “- ”, on a line of its own, after an empty line.';
const numbers = 'Begin each item with “1. ”, on a line of its own, after an empty line.';
const noList = (sign: string) => `“${sign}” begins no list, so its lines run together. ${dashes}`;
const noItem = (sign: string, fix = numbers) =>
  `“${sign}” begins no item of a list, so its lines run together. ${fix}`;
const noSpace = (sign: string, fix: string) =>
  `A plain space is missing after “${sign}”, so this is no item of a list. ${fix}`;

/** A line with this sign before its words, and a tab and two spaces before that. */
const line = (sign: string) => `\t  ${sign}`;

it.each(Array.from('•●▪■◦○‣·∙\uF0B7\uF0A7'))(
  'the bullet %s begins no list, with a space or without',
  (sign) => {
    expect(saidOf(`${line(sign)} Ask`)).toEqual([`13 ${noList(sign)}`]);
    expect(saidOf(`${sign}Ask`)).toEqual([`10 ${noList(sign)}`]);
  },
);

it.each(Array.from('–—−'))('the dash %s before a space begins no list', (sign) => {
  expect(saidOf(`${line(sign)} Ask`)).toEqual([`13 ${noList(sign)}`]);
  expect(saidOf(`${sign}Ask`)).toEqual([]);
  expect(saidOf(`Ask ${sign} again`)).toEqual([]);
});

it.each(['-', '+', '*'])('the sign %s needs a plain space', (sign) => {
  for (const next of [
    'Ask',
    '问',
    '「',
    '“',
    '"',
    '<Fact',
    '[a]',
    '\u00A0Ask',
    '\u2009Ask',
    '\u3000Ask',
    '\u202FA',
  ]) {
    expect(saidOf(`${line(sign)}${next}`)).toEqual([`13 ${noSpace(sign, dashes)}`]);
  }
  for (const next of ['5', ' Ask', '\tAsk', `${sign}Ask`, '(a)', '']) {
    expect(saidOf(`${sign}${next}`)).toEqual([]);
  }
});

it('a star that has a second one in its line is emphasis', () => {
  expect(saidOf('*Ask* again')).toEqual([]);
  expect(saidOf('*Ask\n*again')).toEqual([`10 ${noSpace('*', dashes)}`]);
});

it.each(['1.', '12.', '1)', '12)'])('the number %s needs a plain space', (sign) => {
  for (const next of ['Ask', '问', '「', '“', '\u00A0Ask', '\u2009Ask', '\u3000Ask', '\u202FA']) {
    expect(saidOf(`${line(sign)}${next}`)).toEqual([`13 ${noSpace(sign, numbers)}`]);
  }
  expect(saidOf(`${sign} Ask`)).toEqual([]);
  expect(saidOf(`${sign}5`)).toEqual(sign.endsWith(')') ? [`10 ${noItem(sign)}`] : []);
});

it.each(['1、', '12．', '1）', '(1)', '（12）', '①', '⑳'])('%s begins no item', (sign) => {
  expect(saidOf(`${line(sign)}Ask`)).toEqual([`13 ${noItem(sign)}`]);
});

it('a letter in brackets begins an item only before a space', () => {
  expect(saidOf('a) Ask')).toEqual([`10 ${noItem('a)')}`]);
  expect(saidOf('a)Ask')).toEqual([]);
});

it.each(['123.Ask', '123、Ask', '(123) Ask', '(a) Ask', '1） Ask', '㉑ Ask', 'x 1、Ask', 'A) Ask'])(
  '%j is no such beginning',
  (source) => {
    expect(saidOf(source)).toEqual([]);
  },
);

it.each([
  ['＃ Ask', '＃', 'begins no heading. Write the plain sign and a space: “## ”.'],
  ['＃＃Ask', '＃＃', 'begins no heading. Write the plain sign and a space: “## ”.'],
  ['＞ Ask', '＞', 'begins no quotation. Write the plain sign and a space: “> ”.'],
  [
    ':::: note',
    '::::',
    'begins no box here, so readers see the sign. Write <Callout type="note"> before the words and </Callout> after them, each on a line of its own.',
  ],
])('a sign of another width or program is told: %s', (source, sign, said) => {
  expect(saidOf(line(source))).toEqual([`13 “${sign}” ${said}`]);
});

it.each(['|', '｜'])('a table with %s needs its second line', (sign) => {
  expect(saidOf(`${line(sign)} a ${sign} b ${sign}`)).toEqual([
    '13 This table has no line of “|---|---|” under its first, so readers see its signs. ' +
      'Add that line below the first, with as many columns and plain signs, and an empty line before the table.',
  ]);
});

it.each([':: note', 'a ＃', 'a ::: b', '# a'])('%j is no sign of these', (source) => {
  expect(saidOf(source)).toEqual([]);
});

it('of lines with the same mistake the first is told, and each mistake once', () => {
  expect(saidOf('Ask:\n• one\n• two\n\t1、three\n2、four\n｜ a')).toEqual([
    `15 ${noList('•')}`,
    `28 ${noItem('1、')}`,
    expect.stringMatching(/^43 This table has no line/),
  ]);
});

it.each(['2.', '12)'])(
  'the number %s in the middle of a paragraph needs an empty line before',
  (sign) => {
    const late = `“${sign}” begins no item here: the list needs an empty line before it. ${numbers}`;
    expect(saidOf(`Ask\n${line(sign)} Send\n13. Wait`)).toEqual([`17 ${late}`]);
    expect(saidOf(`${sign} Send\nAsk`)).toEqual([]);
    expect(saidOf(`Ask\nin ${sign} of May`)).toEqual([]);
    expect(saidOf(`Ask\n1${sign.padStart(4, '0')} Send`)).toEqual([]);
  },
);

it.each(Array.from('§➢➤➔→⇒►▶▸★☆※✓✔✗✘☐☑□＊－\uE000\uF8FF✅❌'))(
  'the sign %s begins a list where two lines begin with it, or with its like',
  (sign) => {
    expect(saidOf(`Ask\n${line(sign)} one\n\n☆ two`)).toEqual([`17 ${noItem(sign, dashes)}`]);
    expect(saidOf(`${sign} one\ntwo ${sign}`)).toEqual([]);
  },
);

it('the letter o before a tab is a bullet of Word', () => {
  expect(saidOf('o\tone\no\ttwo')).toEqual([`10 ${noItem('o', dashes)}`]);
  expect(saidOf('o one\no two')).toEqual([]);
});

it.each([
  '一、',
  '二．',
  '三.',
  '十一、',
  '九十九、',
  '（四）',
  '(五)',
  '1️⃣',
  '2⃣',
  '1。',
  '12：',
  '1:',
  'a.',
  'B)',
  'ii.',
  'xiv)',
  '第一步',
  'Langkah 1',
  'Bagian2',
  '第3步',
])('%s begins an item where two lines begin with it, or with its like', (sign) => {
  const words = /^(?:第|L|B)/.test(sign) && sign.length > 2 ? ': one' : ' one';
  const said = noItem(sign);
  expect(saidOf(`${line(sign)}${words}\n八、two`)).toEqual([`13 ${said}`]);
  expect(saidOf(`${line(sign)}${words}\ntwo`)).toEqual([]);
});

it.each([
  '1:30 one\n2:30 two',
  'v1: one\nabcdefghi1: two',
  'a.one\nb.two',
  'iiiii. one\niiiii. two',
  '八十十十、one\n八十十十、two',
  'Langkah  1: one\nLangkah  2: two',
  'Langkah 1 one\nLangkah 2 two',
  '123。one\n124。two',
])('%j begins no items', (source) => {
  expect(saidOf(source)).toEqual([]);
});

it('signs of both kinds are told, each at its first line', () => {
  expect(saidOf('★ a\n☆ b\nA. c\nB. d')).toEqual([
    `10 ${noItem('★', dashes)}`,
    `18 ${noItem('A.')}`,
  ]);
});

it('a list of pictures is not told where something plainer is', () => {
  expect(saidOf('• a\n★ b\n★ c')).toEqual([`10 ${noList('•')}`]);
});
