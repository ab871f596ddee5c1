import { describe, expect, it } from 'vitest';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { translationRule } from '../../../src/check/rules/translation-rule.ts';
import { accept } from '../../../src/translations/accept.ts';
import { translationsTable } from '../../../src/translations/table.ts';
import { translatedArticles } from '../../../src/translations/translated-articles.ts';

const source = '---\ntitle: Uang\nsummary: Tunggu.\naskedAs: [a]\n---\n\nTanya toko.\n';
const english =
  '---\r\ntitle:   Money # short\r\nsummary: Wait.\r\naskedAs: [b]\r\n---\r\nAsk.\r\n';

const files = (texts: Record<string, string>) =>
  Object.entries({ 'article.yaml': 'sourceLanguage: id\n', 'id.mdx': source, ...texts }).flatMap(
    ([name, text]) => contentFile(`content/articles/money/${name}`, text) ?? [],
  );

const accepted = (texts: Record<string, string>, slug = 'money', locale = 'en') =>
  accept(translatedArticles(files(texts)), slug, locale);

const pinned = (texts: Record<string, string>): string => {
  const result = accepted(texts);
  if ('refusal' in result) throw new Error(result.refusal);
  return result.text;
};

describe('accepting a translation', () => {
  it('adds one line and leaves every other byte as it is', () => {
    const text = pinned({ 'en.mdx': english });
    expect(text).toMatch(/\r\ntranslates: [0-9a-f ]+\r\naskedAs/);
    expect(text.replace(/translates: .*\r\n/, '')).toBe(english);
  });

  it('replaces the pin where there is one', () => {
    const first = pinned({ 'en.mdx': english });
    const again = pinned({ 'id.mdx': source.replace('toko', 'penjual'), 'en.mdx': first });
    expect(again).not.toBe(first);
    expect(again.replace(/translates: .*\r/, '')).toBe(first.replace(/translates: .*\r/, ''));
  });

  it.each([
    ['monye', 'en', /no article “monye”.*Did you mean “money”\?/],
    ['money', 'fr', /“fr” is not a language of this site\. Use one of: id, zh, en\./],
    ['money', 'id', /was written in “id”/],
    ['money', 'zh', /no content\/articles\/money\/zh\.mdx yet/],
  ])('refuses %s %s in a sentence', (slug, locale, sentence) => {
    const result = accepted({ 'en.mdx': english }, slug, locale);
    expect('refusal' in result && result.refusal).toMatch(sentence);
  });
});

describe('the check of translations', () => {
  const problems = (texts: Record<string, string>) =>
    translationRule(files(texts)).map(({ file, line, rule, severity, fix }) => ({
      at: `${file}:${line}`,
      rule,
      severity,
      fix,
    }));

  it('finds no fault with a translation that follows its source', () => {
    expect(problems({ 'en.mdx': pinned({ 'en.mdx': english }) })).toEqual([]);
  });

  it('warns of one whose source has changed, with the command that mends it', () => {
    const text = pinned({ 'en.mdx': english });
    expect(problems({ 'id.mdx': source.replace('toko', 'penjual'), 'en.mdx': text })).toEqual([
      {
        at: 'content/articles/money/en.mdx:4',
        rule: 'translation-behind',
        severity: 'warning',
        fix: expect.stringContaining('“npm run translations -- --accept money en”') as string,
      },
    ]);
  });

  it('wants a pin in a translation and none in the source', () => {
    const pin = 'translates: 0123456789ab 0123\naskedAs';
    expect(
      problems({ 'id.mdx': source.replace('askedAs', pin), 'en.mdx': english }).map(
        ({ rule, severity }) => ({ rule, severity }),
      ),
    ).toEqual([{ rule: 'translation-of-itself' }, { rule: 'translation-unpinned' }]);
  });
});

it('the table tells current, behind, not pinned and missing apart', () => {
  const behind = pinned({ 'en.mdx': english });
  const table = (texts: Record<string, string>) =>
    translationsTable(translatedArticles(files(texts)));
  expect(table({ 'en.mdx': behind })).toMatch(/^money +source +missing +current$/m);
  expect(table({ 'en.mdx': english })).toMatch(/^money +source +missing +unpinned$/m);
  const text = table({ 'id.mdx': source.replace('toko', 'penjual'), 'en.mdx': behind });
  expect(text).toMatch(/^money +source +missing +behind$/m);
  expect(text).toMatch(/changed +content\/articles\/money\/id\.mdx:7 +“Tanya penjual\.”/);
});
