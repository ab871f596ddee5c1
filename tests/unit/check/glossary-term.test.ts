import { expect, it } from 'vitest';
import { contentOf } from '../../../src/check/content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { glossaryTermRule } from '../../../src/check/rules/glossary-term.ts';

const files = (texts: Record<string, string>) =>
  Object.entries(texts).flatMap(([path, text]) => contentFile(`content/${path}`, text) ?? []);

const problems = (zh: string, en: string) => {
  const all = files({
    'glossary.yaml':
      'otp:\n  asWritten:\n    id: [OTP]\n    zh: [验证码]\n    en: [OTP, one-time code]\n',
    'articles/a/article.yaml': 'sourceLanguage: id\n',
    'articles/a/id.mdx': '---\ntitle: Kode\n---\nMasukkan [OTP](article:b).\n',
    'articles/a/zh.mdx': `---\n---\n${zh}\n`,
    'articles/a/en.mdx': `---\ntitle: Enter the one-time code\n---\n${en}\n`,
  });
  return glossaryTermRule(contentOf(all, '2026-11-23'));
};

it('a translation that calls a term by another name is found', () => {
  expect(problems('输入口令 <Fact id="验证码" />', '')).toEqual([
    {
      file: 'content/articles/a/zh.mdx',
      line: 1,
      column: 1,
      rule: 'glossary-term',
      message: 'content/articles/a/id.mdx uses the term “otp”, but this text does not.',
      fix: 'Write it as “验证码”, or add the form used here to asWritten in content/glossary.yaml.',
      // Nothing says which text it follows, so it may only be behind.
      severity: 'warning',
    },
  ]);
});

it('any form of the term will do, in the title too', () => {
  expect(problems('请输入验证码。', '')).toEqual([]);
});
