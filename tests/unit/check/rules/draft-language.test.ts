import { expect, it, vi } from 'vitest';
import { rule } from '../../../../src/check/content.ts';
import { askedAsRule } from '../../../../src/check/rules/asked-as.ts';
import { filePlaceRule } from '../../../../src/check/rules/file-place.ts';
import { localizedStructure } from '../../../../src/check/rules/localized-structure.ts';
import { saidBy } from './said-by.ts';

// The languages of a library: Malay, Arabic, which is a draft, and Traditional Chinese.
vi.mock(import('../../../../src/i18n/content-path.ts'), () => ({
  contentPath: (name) =>
    `${name === 'locales.yaml' ? 'tests/fixtures/library-help/content' : 'content'}/${name}`,
}));

it('files of a language that is a draft may be missing', () => {
  const article = { 'articles/a/article.yaml': 'topic: x\n' };
  const missed = saidBy(filePlaceRule, article, { pictures: [] }).map((line) => line.split(':')[0]);
  expect(missed.slice(-4)).toEqual([
    'ui/ms.yaml',
    'search/ms.yaml',
    'ui/hant.yaml',
    'search/hant.yaml',
  ]);
  expect(missed).not.toContain('ui/ar.yaml');
});

it('phrases of a language that is a draft may be missing, and few are a warning', () => {
  const text = '---\ntitle: x\n---\nx\n';
  const said = saidBy(askedAsRule, {
    'articles/a/ms.mdx': text,
    'articles/a/ar.mdx': text,
    'articles/a/asked-as.yaml': 'article: { hant: [one] }\n',
    'channels/c.yaml': 'askedAs: { ms: [one], ar: [two, three] }\n',
  });
  const fix = 'Add other ways in which people ask.';
  expect(said).toEqual([
    `articles/a/asked-as.yaml:1:19 There is 1 phrase for “hant”; the search needs 20. ${fix}`,
    `channels/c.yaml:1:17 There is 1 phrase for “ms”; the search needs 5. ${fix}`,
    `channels/c.yaml:1:28 warning: There are 2 phrases for “ar”; the search needs 5. ${fix}`,
    'articles/a/asked-as.yaml:1:1 Nothing says how people ask for this article in Bahasa Melayu. Write at least 20 phrases under “ms”.',
  ]);
});

it('what is not written yet in a language that is a draft is compared with nothing', () => {
  const structure = rule('structure', ({ files }, reportOn) => {
    localizedStructure(files, reportOn);
  });
  const said = saidBy(structure, {
    'topics.yaml':
      "a: { ms: '{n}', hant: '{n}' }\nb: { ms: '{n}', ar: ‹text›, hant: '{n}' }\nc: { ms: '{n}', ar: x, hant: '{n}' }\nd: { ms: ‹text›, ar: x, hant: '{n}' }\n",
    'ui/ms.yaml': "e: '{n}'\n",
    'ui/ar.yaml': 'e: ‹text›\n',
    'ui/hant.yaml': "e: '{n}'\n",
  });
  expect(said.map((line) => line.split(' Use ')[0])).toEqual([
    'topics.yaml:3:17 This text uses no value, but in Bahasa Melayu it uses {n}.',
    'topics.yaml:4:25 This text uses {n}, but in Bahasa Melayu it uses none.',
  ]);
});
