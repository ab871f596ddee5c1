import { expect, it } from 'vitest';
import { contentOf } from '../../../src/check/content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { chineseTextRule } from '../../../src/check/rules/chinese-text.ts';
import { lengthRule } from '../../../src/check/rules/length.ts';
import { linkRule } from '../../../src/check/rules/link.ts';
import { localizedStructure } from '../../../src/check/rules/localized-structure.ts';
import { linesRunTogether } from '../../../src/check/rules/markdown-lines.ts';
import { referenceRule } from '../../../src/check/rules/reference.ts';
import { structureRule } from '../../../src/check/rules/structure.ts';

const files = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([path, text]) => contentFile(`content/${path}`, text) ?? []);

const content = (texts: Record<string, string>) => contentOf(files(texts), '2026-11-23');

const differencesIn = (texts: Record<string, string>): string[] => {
  const said: string[] = [];
  localizedStructure(files(texts), (file) => (where, message) => {
    said.push(`${file.path} ${Array.isArray(where) ? where.join(',') : ''}: ${message}`);
  });
  return said;
};

it('a singular that uses values uses those of its plural, and one in words none', () => {
  expect(
    differencesIn({
      'ui/id.yaml': "n: { one: '{n} x', other: '{n} {u} x' }\n",
      'ui/zh.yaml': "n: { other: '{n} {u}' }\n",
      'ui/en.yaml': "n: { one: one x, other: '{n} {u} x' }\n",
    }),
  ).toEqual([
    'content/ui/id.yaml n,one: This text uses {n}, but in Bahasa Indonesia it uses {n}, {u}.',
  ]);
});

it('a text of the interface uses the same values in every language, whichever text stands beside it', () => {
  expect(
    differencesIn({
      'ui/id.yaml': "a: { b: '{n}', c: x }\n",
      'ui/zh.yaml': "a: { b: '{n}', c: x }\n",
      'ui/en.yaml': 'a: { b: x, c: x }\n',
    }),
  ).toEqual([
    'content/ui/en.yaml a,b: This text uses no value, but in Bahasa Indonesia it uses {n}.',
  ]);
});

it.each([
  ['[x]', '[x, y]', '[x, y]', 'id', '1 entry, but 2 entries'],
  ['[x, y]', '[x]', '[x, y]', 'zh', '1 entry, but 2 entries'],
  ['[x, y]', '[x, y]', '[x, y, z]', 'en', '3 entries, but 2 entries'],
  ['[x]', '[x]', 'x', 'en', 'one text, but 1 entry'],
])('lists of one thing have as many entries: %s, %s, %s', (id, zh, en, odd, said) => {
  const found = differencesIn({
    'messages.yaml': `m: { text: { id: ${id}, zh: ${zh}, en: ${en} } }\n`,
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`m,text,${odd}: This list has ${said} in `);
});

it('a correction of Chinese is shown with the words around it, on its own line', () => {
  const text =
    '---\ntitle: 付款\n---\n\n您可以在这里用QRIS付款给商家\n第二行没有问题\n\n最后用QRIS\n最后使用GoPay';
  expect(
    chineseTextRule(content({ 'articles/a/zh.mdx': text })).map(
      ({ line, column, message, fix }) => [line, column, message, fix],
    ),
  ).toEqual([
    [5, 8, 'Spacing or punctuation: “在这里用QRIS付款给商”.', 'Write “在这里用 QRIS 付款给商”.'],
    [8, 4, 'Spacing or punctuation: “最后用QRIS”.', 'Write “最后用 QRIS”.'],
    [9, 5, 'Spacing or punctuation: “最后使用GoPa”.', 'Write “最后使用 GoPa”.'],
  ]);
});

it.each([
  ['＞ 引用', 10, '“＞” begins no quotation.', 'Write the plain sign and a space: “> ”.'],
  ['x\n \t＞ 引用', 14, '“＞” begins no quotation.', 'Write the plain sign and a space: “> ”.'],
  ['＃＃ 标题', 10, '“＃＃” begins no heading.', 'Write the plain sign and a space: “## ”.'],
  [
    'a\n  ｜ b ｜ c ｜',
    14,
    'This table has no line of “|---|---|” under its first, so readers see its signs.',
    'Add that line below the first, with as many columns and plain signs, and an empty line before the table.',
  ],
])('a sign at the beginning of a line is told at its place: %j', (text, ...said) => {
  const told: unknown[] = [];
  expect(linesRunTogether(text, 10, (...each) => told.push(each))).toBe(true);
  expect(told).toEqual([said]);
});

it.each(['a ＞ b', 'a | b', 'a ＃ b'])('a sign within a line is left alone: %j', (text) => {
  const told: unknown[] = [];
  expect(linesRunTogether(text, 0, (...each) => told.push(each))).toBe(false);
  expect(told).toEqual([]);
});

it('a link has words', () => {
  const texts = {
    'articles/a/en.mdx': '---\ntitle: x\n---\n\n[ ](article:b) [b](article:b)\n',
    'articles/b/article.yaml': 'topic: t\n',
  };
  expect(linkRule(content(texts))).toMatchObject([
    { line: 5, column: 5, message: 'The link has no words.', fix: 'Write what it leads to.' },
  ]);
});

it('a notice and a related article lead to no draft', () => {
  const texts = {
    'notices/n.yaml': 'from: 2026-11-23\narticle: b\n',
    'articles/b/article.yaml': 'draft: true\n',
    'articles/c/article.yaml': 'order: 1\nrelated: [b]\n',
    'articles/d/article.yaml': 'article: b\n',
  };
  const message = 'The article “b” is a draft and will not be on the published site.';
  expect(referenceRule(content(texts))).toMatchObject([
    { file: 'content/notices/n.yaml', line: 2, message },
    { file: 'content/articles/c/article.yaml', line: 2, message },
  ]);
});

it('a step that only one version has is told at that step', () => {
  const texts = {
    'articles/a/article.yaml': 'sourceLanguage: id\n',
    'articles/a/id.mdx': '---\n---\n## Satu\n\n1. x\n',
    'articles/a/en.mdx': '---\n---\n## One\n\n1. x\n2. y\n',
  };
  expect(structureRule(content(texts))).toMatchObject([
    { file: 'content/articles/a/en.mdx', line: 6 },
  ]);
});

it.each([
  ['x'.repeat(60), 'y'.repeat(160), []],
  [` ${'x'.repeat(60)} `, ` ${'y'.repeat(160)} `, []],
  [
    'x'.repeat(61),
    'y',
    [[2, 'The title has 61 characters; 60 is the most that shows everywhere.']],
  ],
  [
    'x',
    'y'.repeat(161),
    [[3, 'The summary has 161 characters; 160 is the most that shows everywhere.']],
  ],
])('a title has 60 characters at most, a summary 160: %j, %j', (title, summary, expected) => {
  const text = `---\ntitle: "${title}"\nsummary: "${summary}"\n---\n\nx\n`;
  const said = lengthRule(content({ 'articles/a/en.mdx': text }));
  expect(said.map(({ line, message }) => [line, message])).toEqual(expected);
});
