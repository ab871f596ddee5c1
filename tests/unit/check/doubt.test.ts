import { expect, it } from 'vitest';
import { contentOf } from '../../../src/check/content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { doubtRule } from '../../../src/check/rules/doubt.ts';

const hedges = 'id: []\nzh: [可能, 也可能]\nen: [may be, apparently]\n';

const said = (locale: string, body: string, summary = 'x') =>
  doubtRule(
    contentOf(
      [
        contentFile('content/style/hedges.yaml', hedges)!,
        contentFile(
          `content/articles/a/${locale}.mdx`,
          `---\ntitle: x\nsummary: ${summary}\n---\n\n${body}\n`,
        )!,
      ],
      '2026-11-29',
    ),
  ).map(({ line, severity = 'error', message }) => `${line} ${severity}: ${message}`);

it('two doubts are borne, the third is a warning at its place', () => {
  expect(said('en', 'It may be late.\n\nApparently so.')).toEqual([]);
  expect(said('en', 'It may be late.\n\nApparently so.\n\nIt may be lost.')).toEqual([
    '10 warning: “may be” is a doubt in the text, and it has 3 of them; a reader bears 2.',
  ]);
});

it('the summary counts too', () => {
  expect(said('en', 'It may be late.\n\nApparently so.', 'It may be back.')).toEqual([
    '8 warning: “Apparently” is a doubt in the text, and it has 3 of them; a reader bears 2.',
  ]);
});

it('words are whole, and characters need no space around them', () => {
  expect(said('en', 'Maybe. Dismay beside it. Inapparently.')).toEqual([]);
  expect(said('zh', '可能到账，也可能不到，可能退回。')).toHaveLength(1);
});

it('doubt in its block is where it belongs', () => {
  const block = '<Unknown>\n\n- It may be so, apparently. It may be. It may be.\n\n</Unknown>';
  expect(said('en', `Text.\n\n${block}`)).toEqual([]);
  expect(said('en', `${block}\n\nText.`)).toEqual(['6 error: Text follows “<Unknown>”.']);
  expect(said('en', `${block}\n\n${block}`)).toEqual([
    '12 error: There is an “<Unknown>” in this text already.',
  ]);
});
