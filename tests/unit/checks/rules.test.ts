import { expect, it } from 'vitest';
import { askedAsRule } from '../../../src/checks/asked-as-rule.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { contentFile } from '../../../src/checks/content-file.ts';
import { structureRule } from '../../../src/checks/structure-rule.ts';

const files = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([path, text]) => contentFile(`content/${path}`, text) ?? []);

const article = 'sourceLanguage: id\n';
const messages = (problems: { message: string }[]) => problems.map(({ message }) => message);

it('versions of an article with other facts, steps or headings differ', () => {
  const problems = structureRule(
    files({
      'articles/a/article.yaml': article,
      'articles/a/id.mdx': '---\n---\n## Satu\n\n1. x\n2. y <Fact id="a.b" />\n',
      'articles/a/zh.mdx': '---\n---\n## 一\n\n1. x\n2. y <Fact id="a.b" />\n',
      'articles/a/en.mdx': '---\n---\n## One\n\n### Two\n\n1. x\n',
    }),
  );
  expect(messages(problems)).toEqual([
    'The headings differ from content/articles/a/id.mdx (only here: h3).',
    'The list items differ from content/articles/a/id.mdx (1 here, 2 there, or in another order).',
    'The facts differ from content/articles/a/id.mdx (missing: a.b).',
  ]);
});

it('a phrase that belongs to two articles is found, whatever its case and spacing', () => {
  const phrases = (extra: string) =>
    ['---', 'askedAs:', ...Array.from({ length: 20 }, (_, i) => `  - ${extra} ${i}`)].join('\n');
  const problems = askedAsRule(
    files({
      'articles/a/id.mdx': `${phrases('a')}\n  - Saldo ilang\n---\n`,
      'articles/b/id.mdx': `${phrases('b')}\n  - saldo  ilang!\n---\n`,
      'articles/c/id.mdx': '---\naskedAs:\n  - lupa pin\n---\n',
    }),
  );
  expect(messages(problems)).toEqual([
    '“saldo  ilang!” is in content/articles/a/id.mdx:23 already.',
    'There is 1 phrase in askedAs for “id”; the search needs 20.',
  ]);
});

it('a file that cannot be read is reported once, not again at each reference to it', () => {
  const problems = checkContent(
    files({
      'evidence.yaml': 'receipt: {',
      'ladders/a.yaml': 'steps:\n  - evidence: [receipt]\n',
    }),
    '2026-11-23',
  );
  expect(problems.filter(({ rule }) => rule === 'dangling-reference')).toEqual([]);
  expect(problems.filter(({ rule }) => rule === 'yaml').length).toBeGreaterThan(0);
});
