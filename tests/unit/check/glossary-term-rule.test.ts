import { expect, it } from 'vitest';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { factAreaRule } from '../../../src/check/rules/fact-area-rule.ts';
import { glossaryIn, glossaryTermRule } from '../../../src/check/rules/glossary-term-rule.ts';

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
  return glossaryTermRule(glossaryIn(all))(all);
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
    },
  ]);
});

it('any form of the term will do, in the title too', () => {
  expect(problems('请输入验证码。', '')).toEqual([]);
});

it('an area of facts without a name in some language is found', () => {
  const found = factAreaRule(
    files({
      'facts/limits.yaml': '',
      'ui/id.yaml': 'facts:\n  areas:\n    limits: Batas\n',
      'ui/zh.yaml': 'facts:\n  areas:\n    qris: QRIS\n',
      'ui/en.yaml': 'home: Home\n',
    }),
  );
  expect(found).toMatchObject([{ file: 'content/ui/zh.yaml', line: 2, rule: 'fact-area' }]);
});
