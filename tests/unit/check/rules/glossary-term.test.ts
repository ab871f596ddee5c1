import { expect, it, vi } from 'vitest';
import { accept } from '../../../../src/authoring/translations/accept.ts';
import { translatedArticles } from '../../../../src/check/read/translated-articles.ts';
import { glossaryTermRule } from '../../../../src/check/rules/glossary-term.ts';
import { filesOf, saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const saidOf = (texts: Texts) => saidBy(glossaryTermRule, texts);

const article = (zh: string, en: string) => ({
  'glossary.yaml':
    'otp:\n  asWritten:\n    id: [OTP]\n    zh: [验证码]\n    en: [OTP, one-time code]\npin:\n  asWritten:\n    id: [PIN]\n    en: [PIN]\n',
  'articles/a/article.yaml': 'sourceLanguage: id\n',
  'articles/a/id.mdx': '---\ntitle: Kode\n---\nMasukkan [OTP](article:b), <Fact id="PIN" />.\n',
  'articles/a/zh.mdx': `---\n---\n${zh}\n`,
  'articles/a/en.mdx': `---\ntitle: Enter the one-time code\n---\n${en}\n`,
});

const lacks = (id: string, forms: string) =>
  `content/articles/a/id.mdx uses the term “${id}”, but this text does not. Write it as ${forms}, or add the form used here to asWritten in content/glossary.yaml.`;

it('a translation that calls a term by another name is found', () => {
  // No pin says which text the translation follows, so perhaps it is only behind.
  expect(saidOf(article('输入口令 <Fact id="验证码" />', ''))).toEqual([
    `articles/a/zh.mdx:1:1 warning: ${lacks('otp', '“验证码”')}`,
  ]);
});

it('any form of the term will do, in the title and the summary too', () => {
  expect(saidOf(article('请输入验证码。', ''))).toEqual([]);
  const texts = article('请输入验证码。', '');
  const en = (front: string) => ({
    ...texts,
    'articles/a/en.mdx': `---\n${front}\n---\nEnter it.\n`,
  });
  expect(saidOf(en('summary: Enter the OTP'))).toEqual([]);
  expect(saidOf(en('title: Enter the one-time\nsummary: code it'))).toEqual([
    `articles/a/en.mdx:1:1 warning: ${lacks('otp', '“OTP” or “one-time code”')}`,
  ]);
});

it('a translation that is pinned must use the term, and one that is behind need not', () => {
  const texts = article('请输入验证码。', '');
  const pinned = (now: Texts) => {
    const result = accept(translatedArticles(filesOf(now)), 'a', 'zh');
    return 'text' in result ? { ...now, 'articles/a/translations.yaml': result.text } : now;
  };
  const wrong = { ...texts, 'articles/a/zh.mdx': '---\n---\n请输入口令。\n' };
  expect(saidOf(pinned(wrong))).toEqual([`articles/a/zh.mdx:1:1 ${lacks('otp', '“验证码”')}`]);
  const source = texts['articles/a/id.mdx'];
  expect(saidOf({ ...pinned(wrong), 'articles/a/id.mdx': `${source}\nLalu tunggu.\n` })).toEqual(
    [],
  );
});

it('each term that is lacking is told, one after another', () => {
  const texts = {
    ...article('没有', ''),
    'articles/a/id.mdx': '---\ntitle: Kode\n---\nPIN dan OTP.\n',
    'articles/a/zh.mdx': '',
    'articles/a/en.mdx': '---\ntitle: x\n---\nEnter it.\n',
  };
  expect(saidOf(texts)).toEqual([
    `articles/a/en.mdx:1:1 warning: ${lacks('pin', '“PIN”')}`,
    `articles/a/en.mdx:1:1 warning: ${lacks('otp', '“OTP” or “one-time code”')}`,
  ]);
});

it('a site without a glossary, or without translations, has no terms to keep', () => {
  const { 'glossary.yaml': glossary, ...texts } = article('没有', 'No');
  expect(saidOf(texts)).toEqual([]);
  expect(saidOf({ ...texts, 'glossary.yaml': 'otp: {}\npin:\n' })).toEqual([]);
  expect(
    saidOf({
      'glossary.yaml': glossary,
      'articles/a/article.yaml': texts['articles/a/article.yaml'],
      'articles/a/id.mdx': texts['articles/a/id.mdx'],
    }),
  ).toEqual([]);
});

it('a term that has no form in a language yet is to be added to the glossary', () => {
  const texts = article('请输入验证码。', '');
  expect(
    saidOf({
      ...texts,
      'articles/a/id.mdx': '---\ntitle: PIN\n---\nPIN\n',
      'articles/a/en.mdx': '---\n---\nPIN\n',
    }),
  ).toEqual([
    'articles/a/zh.mdx:1:1 warning: content/articles/a/id.mdx uses the term “pin”, but this text does not. Add the form used here to asWritten in content/glossary.yaml.',
  ]);
});
