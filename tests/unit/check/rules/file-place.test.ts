import { describe, expect, it, vi } from 'vitest';
import { filePlaceRule } from '../../../../src/check/rules/file-place.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const saidOf = (texts: Texts, pictures?: string[]) =>
  saidBy(filePlaceRule, texts, pictures && { pictures });

const text = '---\ntitle: x\n---\nx\n';
const noAddress = (name: string) =>
  `“${name}” becomes part of an address, and must be lower-case words joined by “-”.`;

describe('a name that becomes part of an address', () => {
  it.each(['facts/A.yaml', 'channels/A.yaml', 'ladders/A.yaml', 'notices/A.yaml'])(
    'is lower-case: %s',
    (path) => {
      expect(saidOf({ [path]: 'x: y\n' })).toEqual([
        `${path}:1:1 ${noAddress('A')} Rename it to “a”.`,
      ]);
    },
  );

  it.each(['guides/A.yaml', 'languages/A.yaml'])('is not that of %s', (path) => {
    expect(saidOf({ [path]: 'x: y\n' })).toEqual([]);
  });

  it.each(['a', '2fa', 'e-money', 'a-2-b'])('may be “%s”', (name) => {
    expect(saidOf({ [`facts/${name}.yaml`]: 'x: y\n' })).toEqual([]);
  });

  it.each([
    ['Lost & Found!', 'lost-found'],
    ['e_money', 'e-money'],
    ['a--b', 'a-b'],
    ['--a', 'a'],
    ['b--', 'b'],
    ['GoPay 2', 'gopay-2'],
  ])('is not “%s” but “%s”', (name, better) => {
    expect(saidOf({ [`facts/${name}.yaml`]: 'x: y\n' })).toEqual([
      `facts/${name}.yaml:1:1 ${noAddress(name)} Rename it to “${better}”.`,
    ]);
  });

  it('is for the writer to find where none of it can stay', () => {
    expect(saidOf({ 'facts/退款.yaml': 'x: y\n' })).toEqual([
      `facts/退款.yaml:1:1 ${noAddress('退款')} Rename it.`,
    ]);
  });

  it('is not one that another file of its kind has', () => {
    const files = { 'facts/Fees.yaml': 'x: y\n', 'facts/fees.yaml': 'x: y\n' };
    expect(saidOf(files)).toEqual([
      `facts/Fees.yaml:1:1 ${noAddress('Fees')} Remove it, or give it a name of its own: “fees” is there already.`,
    ]);
    expect(saidOf({ 'facts/Fees.yaml': 'x: y\n', 'channels/fees.yaml': 'x: y\n' })).toEqual([
      `facts/Fees.yaml:1:1 ${noAddress('Fees')} Rename it to “fees”.`,
    ]);
  });

  it('is told once for the folder of an article, and for each file elsewhere', () => {
    const files = {
      'articles/Lost/article.yaml': 'sourceLanguage: id\n',
      'articles/Lost/id.mdx': text,
      'articles/Found/en.mdx': text,
      'articles/Found/id.mdx': text,
      'articles/Found/article.yaml': 'sourceLanguage: id\n',
      'facts/A.yaml': 'x: y\n',
      'facts/B.yaml': 'x: y\n',
    };
    expect(saidOf(files)).toEqual([
      `articles/Lost/article.yaml:1:1 ${noAddress('Lost')} Rename it to “lost”.`,
      `articles/Found/en.mdx:1:1 ${noAddress('Found')} Rename it to “found”.`,
      `facts/A.yaml:1:1 ${noAddress('A')} Rename it to “a”.`,
      `facts/B.yaml:1:1 ${noAddress('B')} Rename it to “b”.`,
    ]);
  });
});

describe('an article', () => {
  it('has its shared file, which is missed once', () => {
    const files = {
      'articles/lost/id.mdx': text,
      'articles/lost/en.mdx': text,
      'articles/there/article.yaml': 'sourceLanguage: id\n',
      'articles/there/id.mdx': text,
      'articles/gone/zh.mdx': text,
    };
    const missing = (slug: string) =>
      `The article “${slug}” has no article.yaml. Add content/articles/${slug}/article.yaml; content/README.md shows its form.`;
    expect(saidOf(files)).toEqual([
      `articles/lost/id.mdx:1:1 ${missing('lost')}`,
      `articles/gone/zh.mdx:1:1 ${missing('gone')}`,
    ]);
  });

  it('has a text in its source language', () => {
    const files = {
      'articles/a/article.yaml': 'order: 1\nsourceLanguage: zh\n',
      'articles/a/id.mdx': text,
      'articles/b/article.yaml': 'sourceLanguage: id\n',
      'articles/b/id.mdx': text,
    };
    expect(saidOf(files)).toEqual([
      'articles/a/article.yaml:2:1 The text in the source language is missing: content/articles/a/zh.mdx. Add that file, or set sourceLanguage to a language the article is written in.',
    ]);
  });

  it.each(['order: 1\n', 'sourceLanguage: 5\n', 'sourceLanguage: fr\n', 'sourceLanguage: [id]\n'])(
    'without a source language of the site is for the schema to tell: %j',
    (yaml) => {
      expect(saidOf({ 'articles/a/article.yaml': yaml })).toEqual([]);
    },
  );
});

describe('a file that every site needs', () => {
  const needed = [
    'locales.yaml',
    'site.yaml',
    'topics.yaml',
    'organisations.yaml',
    'evidence.yaml',
    'contact.yaml',
    'ui/id.yaml',
    'search/id.yaml',
    'ui/zh.yaml',
    'search/zh.yaml',
    'ui/en.yaml',
    'search/en.yaml',
  ];
  const article = { 'articles/a/article.yaml': 'sourceLanguage: id\n', 'articles/a/id.mdx': text };
  const missing =
    'This file is missing, and the site cannot be built without it. Bring it back from the history of the project, or write it as docs/reference.md shows.';

  it('is missed', () => {
    expect(saidOf(article, [])).toEqual(needed.map((path) => `${path}:1:1 ${missing}`));
    const there = Object.fromEntries(needed.slice(1).map((path) => [path, 'x: y\n']));
    expect(saidOf({ ...there, ...article }, [])).toEqual([`locales.yaml:1:1 ${missing}`]);
  });

  it('is not missed where no article is, or only some files of a site are judged', () => {
    expect(saidOf({ 'facts/a.yaml': 'x: y\n' }, [])).toEqual([]);
    expect(saidOf(article)).toEqual([]);
  });
});
