import { describe, expect, it, vi } from 'vitest';
import { askedAsRule } from '../../../../src/check/rules/asked-as.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const saidOf = (texts: Texts) => saidBy(askedAsRule, texts);

let last = 0;

/** So many phrases, none of which is like another phrase of these tests. */
const phrases = (count: number): string =>
  `[${Array.from({ length: count }, () => `cara ${(last += 1)}`).join(', ')}]`;

const text = (body = 'x') => `---\ntitle: x\n---\n\n## Steps\n\n${body}\n`;
const more = 'Add other ways in which people ask.';

describe('the phrases of a language', () => {
  it.each([
    ['an article', 'articles/a/asked-as.yaml', 'article', 20],
    ['a complaint path', 'ladders/l.yaml', 'askedAs', 20],
    ['a channel', 'channels/c.yaml', 'askedAs', 5],
  ])('of %s (%s) are as many as the search needs', (_, path, key, fewest) => {
    expect(saidOf({ [path]: `${key}: { id: ${phrases(fewest)} }\n` })).toEqual([]);
    const few = `${key}:\n  id: ${phrases(fewest - 1)}\n  zh: ${phrases(fewest)}\n  en: [one]\n`;
    expect(saidOf({ [path]: few })).toEqual([
      `${path}:2:8 There are ${fewest - 1} phrases for “id”; the search needs ${fewest}. ${more}`,
      `${path}:4:8 There is 1 phrase for “en”; the search needs ${fewest}. ${more}`,
    ]);
  });

  it('are counted in each file, those of its cases with those of the whole article', () => {
    expect(
      saidOf({
        'articles/a/asked-as.yaml': `article: { id: ${phrases(12)} }\ncases: { late: { id: ${phrases(8)} } }\n`,
        'articles/b/asked-as.yaml': `article: { id: ${phrases(12)} }\ncases: { late: { id: ${phrases(7)} } }\n`,
      }),
    ).toEqual([
      `articles/b/asked-as.yaml:1:17 There are 19 phrases for “id”; the search needs 20. ${more}`,
    ]);
  });

  it('are no phrases while a template waits for them, or in a language that the site has not', () => {
    expect(saidOf({ 'channels/c.yaml': 'askedAs: { id: [‹phrase›], fr: [un] }\n' })).toEqual([]);
  });

  it('stand in lists of their own, not in a text and not under another key', () => {
    const yaml = 'id: [lupa pin]\nname: { id: [lupa pin] }\naskedAs: x\n';
    expect(saidOf({ 'channels/c.yaml': yaml, 'channels/d.yaml': yaml })).toEqual([]);
    const front = (locale: string) => `---\naskedAs: { ${locale}: [lupa pin] }\n---\nx\n`;
    expect(
      saidOf({ 'articles/a/id.mdx': front('id') }).filter((line) => line.includes('phrase for')),
    ).toEqual([]);
  });
});

describe('a phrase', () => {
  const list = (...some: string[]) =>
    `article:\n  id:\n${some.map((phrase) => `    - '${phrase}'\n`).join('')}    - ${phrases(20).slice(1, -1).replaceAll(', ', '\n    - ')}\n`;
  const fix = 'Keep it where it fits better, and remove or reword it in the other place.';

  it('belongs to one place of its file, and each further one is told', () => {
    expect(saidOf({ 'articles/a/asked-as.yaml': list('Saldo', 'x', 'saldo?', 'SALDO') })).toEqual([
      `articles/a/asked-as.yaml:5:7 “saldo?” is in content/articles/a/asked-as.yaml:3 too. ${fix}`,
      `articles/a/asked-as.yaml:6:7 “SALDO” is in content/articles/a/asked-as.yaml:3 too. ${fix}`,
    ]);
  });

  it('that is in two files is told in both', () => {
    expect(
      saidOf({
        'articles/a/asked-as.yaml': list('Saldo hilang'),
        'articles/b/asked-as.yaml': list('x', 'saldo hilang'),
      }),
    ).toEqual([
      `articles/b/asked-as.yaml:4:7 “saldo hilang” is in content/articles/a/asked-as.yaml:3 too. ${fix}`,
      `articles/a/asked-as.yaml:3:7 “Saldo hilang” is in content/articles/b/asked-as.yaml:4 too. ${fix}`,
    ]);
  });

  it.each([
    ['ＰＩＮ', 'pin'],
    ['lupa  pin', 'lupapin'],
    ['lupa-pin!', 'lupa pin'],
    ['pin = ?', 'pin'],
    ['PIN', 'pin'],
  ])('is the same whatever its case, width, spaces and signs: “%s”, “%s”', (one, other) => {
    expect(saidOf({ 'articles/a/asked-as.yaml': list(one, other) })).toEqual([
      `articles/a/asked-as.yaml:4:7 “${other}” is in content/articles/a/asked-as.yaml:3 too. ${fix}`,
    ]);
  });

  it('is another one with other letters, or in another language', () => {
    expect(saidOf({ 'articles/a/asked-as.yaml': list('lupa pin', 'lupa pon') })).toEqual([]);
    const inBoth = `article: { id: ${phrases(20)}, en: ${phrases(20)} }\ncases: { a: { id: [top up], en: [top up] } }\n`;
    expect(saidOf({ 'articles/a/asked-as.yaml': inBoth })).toEqual([]);
  });
});

describe('an article', () => {
  const asked = `article: { id: ${phrases(20)}, zh: ${phrases(20)} }\n`;

  it('has phrases in each language in which it is written', () => {
    const texts = {
      'articles/a/id.mdx': text(),
      'articles/a/en.mdx': text(),
      'articles/a/asked-as.yaml': asked,
      'articles/b/zh.mdx': 'No front matter.\n',
    };
    expect(saidOf(texts)).toEqual([
      'articles/a/asked-as.yaml:1:1 Nothing says how people ask for this article in English. Write at least 20 phrases under “en”.',
    ]);
  });

  it('has a list of phrases, which is missed once', () => {
    const texts = {
      'articles/lost/id.mdx': text(),
      'articles/lost/en.mdx': text(),
      'articles/b/en.mdx': text(),
    };
    const missing = (slug: string) =>
      `Nothing says how people ask for this article: content/articles/${slug}/asked-as.yaml is missing. Write at least 20 phrases for each language there.`;
    expect(saidOf(texts)).toEqual([
      `articles/lost/id.mdx:1:1 ${missing('lost')}`,
      `articles/b/en.mdx:1:1 ${missing('b')}`,
    ]);
  });

  it('whose list cannot be read is told by another rule', () => {
    expect(
      saidOf({ 'articles/a/id.mdx': text(), 'articles/a/asked-as.yaml': 'article: {\n' }),
    ).toEqual([]);
  });

  it('has the cases that have phrases, in some language', () => {
    const cases = 'cases:\n  early: {}\n  late: {}\n  lost: {}\n';
    const list = `${asked}${cases}`;
    expect(
      saidOf({
        'articles/a/id.mdx': text('### <Case id="early" /> Awal'),
        'articles/a/zh.mdx': text('### <Case id="late" /> 晚\n\n### <Case id="early" /> 早'),
        'articles/a/asked-as.yaml': list,
        'articles/b/id.mdx': text(),
        'articles/b/asked-as.yaml': 'article: {}\ncases: { x: {} }\n',
      }),
    ).toEqual([
      'articles/a/asked-as.yaml:5:3 There is no case “lost” in this article. Its cases: early, late. Phrases of the whole article stand under “article”.',
      'articles/b/asked-as.yaml:1:1 Nothing says how people ask for this article in Bahasa Indonesia. Write at least 20 phrases under “id”.',
      'articles/b/asked-as.yaml:2:10 There is no case “x” in this article. Its cases: none. Phrases of the whole article stand under “article”.',
    ]);
  });
});
