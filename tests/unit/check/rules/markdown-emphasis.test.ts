import { expect, it } from 'vitest';
import { compiledText, wordsBelow } from '../../../../src/check/read/compiled-text.ts';
import { emphasisLeftOver } from '../../../../src/check/rules/markdown-emphasis.ts';

/** What is reported of a paragraph that begins at offset 10: where, what is wrong, the remedy. */
const saidOf = (source: string): string[] => {
  const said: string[] = [];
  emphasisLeftOver(source, 10, (offset, message, fix) => {
    said.push(`${offset} ${message} ${fix}`);
  });
  return said;
};

const split = (signs = '**') =>
  `Readers see the signs “${signs}”, and the wrong words can turn bold: bold cannot begin or end like this.`;
const alone = (signs = '**') =>
  `Readers see the signs “${signs}” here. ` +
  'Write **words** within one paragraph, or remove the signs; \\* stands for a star that readers should see.';

it.each([
  // A space inside of the signs
  ['Tap ** Help** now', '14', '**', 'Write **Help**, without a space inside the signs.'],
  ['Tap **Help ** now', '14', '**', 'Write **Help**, without a space inside the signs.'],
  ['__ Help __', '10', '__', 'Write __Help__, without a space inside the signs.'],
  ['**\u00A0Help**', '10', '**', 'Write **Help**, without a space inside the signs.'],
  // A mark beside the signs, and a letter on their other side
  ['点**“帮助”**再提交', '11', '**', 'Put the punctuation outside of the signs: “**帮助**”.'],
  ['点**“帮助**', '11', '**', 'Put the punctuation outside of the signs: “**帮助**.'],
  ['**帮助。**再提交', '10', '**', 'Put the punctuation outside of the signs: **帮助**。.'],
  ['**(5)+**a', '10', '**', 'Put the punctuation outside of the signs: (**5**)+.'],
  ['**Rp5$**a', '10', '**', 'Put the punctuation outside of the signs: **Rp5**$.'],
  ['**“a” b”**c', '10', '**', 'Put the punctuation outside of the signs: “**a” b**”.'],
  ['a**“”**', '11', '**', 'Remove the signs.'],
  // A link, a tag or code between the signs
  [
    '点**[帮助](page:contact)**再',
    '11',
    '**',
    'Put the signs within the link: [**帮助**](page:contact).',
  ],
  ['** [a](b) **', '10', '**', 'Write **[a](b)**, without a space inside the signs.'],
  [
    'a**<Fact id="b" />**c',
    '11',
    '**',
    'Remove the signs: what stands between them is set off already.',
  ],
  ['a**`b`**c', '11', '**', 'Remove the signs: what stands between them is set off already.'],
  ['a**[b](c) [d](e)**f', '11', '**', 'Put the signs within the link: [**b**](c) [**d**](e).'],
  [
    '点**打开[帮助](page:a)**再',
    '11',
    '**',
    'Put the signs within the link: **打开**[**帮助**](page:a).',
  ],
  [
    '点**[帮助](page:a) 打开。**再',
    '11',
    '**',
    'Put the signs within the link: [**帮助**](page:a) **打开**。.',
  ],
  [
    'a**b c <Fact id="d" />**e',
    '11',
    '**',
    'Put the signs around the words alone: **b c** <Fact id="d" />.',
  ],
  ['a**`bc` d**e', '11', '**', 'Put the signs around the words alone: `bc` **d**.'],
  [
    'a**<Fact id="d">b</Fact>**e',
    '11',
    '**',
    'Put the signs around the words alone: <Fact id="d">**b**</Fact>.',
  ],
  ['a**(b [c](d) e)**f', '11', '**', 'Put the punctuation outside of the signs: (**b [c](d) e**).'],
  // Underscores within a word
  ['a__b__ c', '11', '__', 'Write **b**.'],
  ['a __b__c', '12', '__', 'Write **b**.'],
])(
  '%j has a remedy, and with it the compiler leaves no sign over',
  (source, offset, signs, fix) => {
    expect(saidOf(source)).toEqual([`${offset} ${split(signs)} ${fix}`]);
    const [, written] = /^(?:Put .*?: |Write )(.*?)(?:, without .*)?\.$/.exec(fix) ?? [];
    if (written === undefined) return;
    const mended = source.replace(/(\*\*|__).*\1/, () => written);
    expect(wordsBelow(compiledText(mended)!)).not.toMatch(/\*\*|__/);
  },
);

it.each([
  '**a** b **',
  '**“a”** b **',
  '“**a**”c **',
  'a**b**c **',
  '(**“a”**) **',
  '**[a](b)** c **',
  '**`a`** c **',
  'a __b__ c __',
  '__b__, (__c__) __',
])('signs that make words bold are passed over, and the first is told: %j', (source) => {
  const at = source.search(/\*\*|__/);
  expect(saidOf(source)).toEqual([`${10 + at} ${alone(source.slice(at, at + 2))}`]);
});

it.each([
  ['Tap **Help now', 14, '**'],
  ['Tap __Help now', 14, '__'],
  ['Tap \\**Help** now', 21, '**'],
  ['\\__a__ b', 14, '__'],
  ['a** b', 11, '**'],
  ['Tap **Help\nnow** or', 14, '**'],
  ['(__a__)', 11, '__'],
])('signs without their like are told where they stand: %j', (source, offset, signs) => {
  expect(saidOf(source)).toEqual([`${offset} ${alone(signs)}`]);
});

it('wide stars are told with the plain ones to write', () => {
  expect(saidOf('点＊＊帮助＊＊')).toEqual([
    '11 Readers see the signs “＊＊” here. Write plain ** before and after the words.',
  ]);
});

it('every pair with a mistake is told, and sound ones between them are not', () => {
  expect(saidOf('点**“a”**b，**c**，__ d__').map((line) => line.split(' ')[0])).toEqual([
    '11',
    '26',
  ]);
});

it.each(['***a ***', '_**a **'])('a run of other signs is no such pair: %j', (source) => {
  expect(saidOf(source)).toEqual([`${10 + source.indexOf('**')} ${alone()}`]);
});
