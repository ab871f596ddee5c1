import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { contentOf } from '../../../../src/check/content.ts';
import { contentFile } from '../../../../src/check/read/content-file.ts';
import { translationRule } from '../../../../src/check/rules/translation.ts';
import { accept, acceptUnpinned } from '../../../../src/authoring/translations/accept.ts';
import { translationsTable } from '../../../../src/authoring/translations/table.ts';
import { translatedArticles } from '../../../../src/check/read/translated-articles.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const source = '---\ntitle: Uang\nsummary: Tunggu.\n---\n\nTanya toko.\n';
const english = '---\ntitle: Money\nsummary: Wait.\n---\n\nAsk.\n';

const files = (texts: Record<string, string>) =>
  Object.entries({ 'article.yaml': 'sourceLanguage: id\n', 'id.mdx': source, ...texts }).flatMap(
    ([name, text]) => contentFile(`content/articles/money/${name}`, text) ?? [],
  );

const accepted = (texts: Record<string, string>, slug = 'money', locale = 'en') =>
  accept(translatedArticles(files(texts)), slug, locale);

const pinned = (texts: Record<string, string>): string => accepted(texts).text;

describe('accepting a translation', () => {
  it('writes the pin beside the texts, which stay as they are', () => {
    const result = accepted({ 'en.mdx': english });
    expect(result).toEqual({
      path: 'content/articles/money/translations.yaml',
      text: expect.stringMatching(/^en: [0-9a-f]{12}(?: [0-9a-f]{4})+\n$/) as string,
    });
  });

  it('keeps the pins of other languages, and replaces its own', () => {
    const first = pinned({ 'en.mdx': english });
    const zh = 'zh: 0123456789ab 0123\n';
    const again = pinned({
      'id.mdx': source.replace('toko', 'penjual'),
      'en.mdx': english,
      'translations.yaml': first + zh,
    });
    expect(again).not.toContain(first);
    expect(again).toMatch(/^zh: 0123456789ab 0123\nen: .*\n$/);
  });

  it('pins at once what has no pin yet, and leaves alone what is behind', () => {
    const behind = 'zh: 0123456789ab 0123\n';
    const articles = (texts: Record<string, string>) => translatedArticles(files(texts));
    const texts = { 'en.mdx': english, 'zh.mdx': english, 'translations.yaml': behind };
    expect(acceptUnpinned(articles(texts)).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^zh: 0123456789ab 0123\nen: [0-9a-f]{12} .*\n$/),
    ]);
    const all = pinned({ 'en.mdx': english });
    expect(acceptUnpinned(articles({ 'en.mdx': english, 'translations.yaml': all }))).toEqual([]);
  });

  it.each([
    ['monye', 'en', /no article “monye”.*Did you mean “money”\?/],
    ['money', 'fr', /“fr” is not a language of this site\. Use one of: id, zh, en\./],
    ['money', 'id', /was written in “id”/],
    ['money', 'zh', /no content\/articles\/money\/zh\.mdx yet/],
  ])('refuses %s %s in a sentence', (slug, locale, sentence) => {
    expect(() => accepted({ 'en.mdx': english }, slug, locale)).toThrow(sentence);
  });
});

describe('translations without a pin, as a web editor leaves them', () => {
  const chinese = english.replace('Ask', '问');

  it('are pinned all at once, and no other pin changes', () => {
    const first = pinned({ 'en.mdx': english });
    const moved = source.replace('toko', 'penjual');
    const texts = { 'id.mdx': moved, 'en.mdx': english, 'zh.mdx': chinese };
    const [written, ...others] = acceptUnpinned(
      translatedArticles(files({ ...texts, 'translations.yaml': first })),
    );
    expect(others).toEqual([]);
    expect(written?.text).toContain(first);
    const after = translatedArticles(files({ ...texts, 'translations.yaml': written?.text ?? '' }));
    expect(after[0]?.translations.map(({ locale, state }) => `${locale} ${state.state}`)).toEqual([
      'zh current',
      'en behind',
    ]);
  });

  it('are listed until then', () => {
    expect(translationsTable(translatedArticles(files({ 'en.mdx': english })))).toContain(
      'Nothing says which text content/articles/money/en.mdx follows.',
    );
  });
});

describe('the check of translations', () => {
  const problems = (texts: Record<string, string>) =>
    translationRule(contentOf(files({ 'zh.mdx': '', ...texts }), '2026-11-23')).map(
      ({ file, line, rule, severity, fix }) => ({
        at: `${file}:${line}`,
        rule,
        severity,
        fix,
      }),
    );

  it('finds no fault with a translation that follows its source', () => {
    const pins = pinned({ 'en.mdx': english });
    expect(problems({ 'en.mdx': english, 'translations.yaml': pins })).toEqual([]);
  });

  it('warns of one whose source has changed, with the command that mends it', () => {
    const pins = pinned({ 'en.mdx': english });
    const changed = source.replace('toko', 'penjual');
    expect(problems({ 'id.mdx': changed, 'en.mdx': english, 'translations.yaml': pins })).toEqual([
      {
        at: 'content/articles/money/en.mdx:1',
        rule: 'translation',
        severity: 'warning',
        fix: expect.stringContaining('“npm run translations -- --accept money en”') as string,
      },
    ]);
  });

  it('wants no pin of the source, and warns of a translation that has none', () => {
    expect(
      problems({ 'en.mdx': english, 'translations.yaml': 'id: 0123456789ab 0123\n' }).map(
        ({ at, severity }) => ({ at, severity }),
      ),
    ).toEqual([
      { at: 'content/articles/money/translations.yaml:1' },
      { at: 'content/articles/money/en.mdx:1', severity: 'warning' },
    ]);
  });

  it('lets the source change freely: a translation that is behind may lack what is new', () => {
    const pins = pinned({ 'en.mdx': english });
    const longer = source.replace('Tanya toko.', '## Sekarang\n\n1. Tanya toko.\n2. Tunggu OTP.');
    const errors = (texts: Record<string, string>) =>
      checkContent(files({ 'id.mdx': longer, 'en.mdx': english, ...texts }), '2026-11-23')
        .filter(({ rule }) => rule === 'structure' || rule === 'glossary-term')
        .map(({ severity = 'error' }) => severity);
    expect(errors({ 'translations.yaml': pins })).toEqual([]);
    // Without a pin nobody knows what it follows, so the differences are only warnings.
    expect(new Set(errors({}))).toEqual(new Set(['warning']));
    // A translation pinned to the source as it is must have the same parts.
    const current = pinned({ 'id.mdx': longer, 'en.mdx': english });
    expect(new Set(errors({ 'translations.yaml': current }))).toEqual(new Set(['error']));
  });
});

it('the table tells current, behind, not pinned and missing apart', () => {
  const pins = { 'en.mdx': english, 'translations.yaml': pinned({ 'en.mdx': english }) };
  const table = (texts: Record<string, string>) =>
    translationsTable(translatedArticles(files(texts)));
  expect(table(pins)).toMatch(/^money +source +missing +current$/m);
  expect(table({ 'en.mdx': english })).toMatch(/^money +source +missing +unpinned$/m);
  const text = table({ 'id.mdx': source.replace('toko', 'penjual'), ...pins });
  expect(text).toMatch(/^money +source +missing +behind$/m);
  expect(text).toMatch(/changed +content\/articles\/money\/id\.mdx:6 +“Tanya penjual\.”/);
});
