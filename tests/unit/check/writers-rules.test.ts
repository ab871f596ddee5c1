import { expect, it } from 'vitest';
import { contentOf } from '../../../src/check/content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { privateDataRule } from '../../../src/check/rules/private-data.ts';
import { referenceRule } from '../../../src/check/rules/reference.ts';
import { unfinishedRule } from '../../../src/check/rules/unfinished.ts';

const files = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([path, text]) => contentFile(`content/${path}`, text) ?? []);

const content = (texts: Record<string, string>) => contentOf(files(texts), '2026-11-23');

it('a placeholder is found wherever it was left', () => {
  const found = unfinishedRule(
    content({ 'articles/a/id.mdx': '---\ntitle: ‹Judul›\n---\n\nTulis ‹satu› kata.\n' }),
  );
  expect(found.map(({ line, column, message }) => [line, column, message])).toEqual([
    [2, 8, '“‹Judul›” is still to be filled in.'],
    [5, 7, '“‹satu›” is still to be filled in.'],
  ]);
});

it('what is published leads to no draft, and drafts lead where they like', () => {
  const found = referenceRule(
    content({
      'articles/a/article.yaml': 'draft: true\nrelated: [b]\n',
      'articles/b/article.yaml': 'related:\n  - c\n  - a\n',
      'articles/b/id.mdx': '---\n---\n[x](article:a#y) [z](article:c)\n',
      'notices/n.yaml': 'article: a\n',
      'articles/c/article.yaml': 'related: [b]\n',
    }),
  );
  const drafts = found.filter(({ message }) => message.includes('draft'));
  expect(drafts.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'content/articles/b/article.yaml:3:5',
    'content/articles/b/id.mdx:3:5',
    'content/notices/n.yaml:1:1',
  ]);
});

it('the address of a person is found also where it hangs on that of a channel', () => {
  const found = privateDataRule(
    content({
      'channels/mail.yaml': 'value: help@wallet.example\n',
      'articles/a/en.mdx': '---\n---\nhelp@wallet.example+somebody@mail.example\n',
    }),
  );
  expect(found.map(({ line, column, rule }) => [line, column, rule])).toEqual([
    [3, 20, 'private-data'],
  ]);
});

it('an area of facts without a name in some language is found', () => {
  const found = referenceRule(
    content({
      'facts/limits.yaml': '',
      'ui/id.yaml': 'facts:\n  areas:\n    limits: Batas\n',
      'ui/zh.yaml': 'facts:\n  areas:\n    qris: QRIS\n',
      'ui/en.yaml': 'home: Home\n',
    }),
  );
  expect(found).toMatchObject([{ file: 'content/ui/zh.yaml', line: 2, rule: 'reference' }]);
});
