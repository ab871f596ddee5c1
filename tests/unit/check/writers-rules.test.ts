import { expect, it } from 'vitest';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { draftLinkRule } from '../../../src/check/rules/draft-link-rule.ts';
import { placeholderRule } from '../../../src/check/rules/placeholder-rule.ts';
import { privateDataRule } from '../../../src/check/rules/private-data-rule.ts';
import { registryOf } from '../../../src/check/read/registry.ts';

const files = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([path, text]) => contentFile(`content/${path}`, text) ?? []);

it('a placeholder is found wherever it was left', () => {
  const found = files({
    'articles/a/id.mdx': '---\ntitle: ‹Judul›\n---\n\nTulis ‹satu› kata.\n',
  }).flatMap(placeholderRule);
  expect(found.map(({ line, column, message }) => [line, column, message])).toEqual([
    [2, 8, '“‹Judul›” is still to be filled in.'],
    [5, 7, '“‹satu›” is still to be filled in.'],
  ]);
});

it('what is published leads to no draft, and drafts lead where they like', () => {
  const found = draftLinkRule(
    files({
      'articles/a/article.yaml': 'draft: true\nrelated: [b]\n',
      'articles/b/article.yaml': 'related:\n  - c\n  - a\n',
      'articles/b/id.mdx': '---\n---\n[x](article:a#y) [z](article:c)\n',
      'notices/n.yaml': 'article: a\n',
      'articles/c/article.yaml': 'related: [b]\n',
    }),
  );
  expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'content/articles/b/article.yaml:3:5',
    'content/articles/b/id.mdx:3:5',
    'content/notices/n.yaml:1:1',
  ]);
});

it('the address of a person is found also where it hangs on that of a channel', () => {
  const all = files({
    'channels/mail.yaml': 'value: help@wallet.example\n',
    'articles/a/en.mdx': '---\n---\nhelp@wallet.example+somebody@mail.example\n',
  });
  const [, text] = all;
  const found = privateDataRule(text!, registryOf(all));
  expect(found.map(({ line, column, rule }) => [line, column, rule])).toEqual([
    [3, 20, 'private-data'],
  ]);
});
