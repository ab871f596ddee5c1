import { expect, it } from 'vitest';
import { contentOf } from '../../../src/check/content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { mdxRule } from '../../../src/check/rules/mdx.ts';

const said = (...lines: string[]) =>
  mdxRule(
    contentOf(
      [contentFile('content/articles/a/en.mdx', `---\n---\n${lines.join('\n\n')}\n`)!],
      '2026-11-23',
    ),
  ).map(({ line, message }) => `${(line - 3) / 2} ${message}`);

it('everything the compiler objects to is told at once, each at its line', () => {
  expect(
    said('a <3', '<Steps>', '1. a', '</Step>', '<!-- x -->', 'a {b', '<Fact id=x />', '</Callout>'),
  ).toEqual([
    '0 A “<” begins a building block, and this is none.',
    '3 “</Step>” closes nothing: “<Steps>” is still open.',
    '4 A comment has another form here.',
    '5 A “{” begins code, and this is none.',
    '6 A plain double quote is missing in “<Fact …>”.',
    '7 “</Callout>” closes nothing.',
  ]);
});

it('a slip in the beginning of a block is not one in its end too', () => {
  expect(said('<Callout type=note>', 'x', '</Callout>')).toEqual([
    '0 A plain double quote is missing in “<Callout …>”.',
  ]);
});

it('a block that is never closed is named where it was opened', () => {
  expect(said('x', '<Steps>', '1. a')).toEqual(['1 “<Steps>” is opened here and never closed.']);
});
