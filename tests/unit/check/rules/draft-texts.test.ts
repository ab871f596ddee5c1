import { expect, it, vi } from 'vitest';
import { schemaRule } from '../../../../src/check/rules/schema.ts';
import { translationRule } from '../../../../src/check/rules/translation.ts';
import { unfinishedRule } from '../../../../src/check/rules/unfinished.ts';
import { saidBy, type Texts } from './said-by.ts';

// The languages of a library: Malay, Arabic, which is a draft, and Traditional Chinese.
vi.mock(import('../../../../src/i18n/content-path.ts'), () => ({
  contentPath: (name) =>
    `${name === 'locales.yaml' ? 'tests/fixtures/library-help/content' : 'content'}/${name}`,
}));

const lacks = (path: string, texts: string) =>
  `${path}:1:1 warning: العربية lacks ${texts} here. ` +
  'Write them under “ar:”; until then readers see another language.';

const saidOf = (texts: Texts) => saidBy(translationRule, texts);

it('what a draft language lacks is one line a file, with the number of texts', () => {
  expect(
    saidOf({
      'topics.yaml': 'pay: { name: { ms: Bayar, hant: 付款 } }\n',
      'evidence.yaml':
        'a: { ms: a, hant: a, ar: ‹a› }\nb: { ms: b, hant: b }\nc: { ms: c, hant: c, ar: c }\n',
    }),
  ).toEqual([lacks('topics.yaml', '1 text'), lacks('evidence.yaml', '2 texts')]);
});

it('only what stands in every complete language is lacking in a draft', () => {
  expect(
    saidOf({
      'evidence.yaml': 'a: { ms: a }\nb: { hant: b, other: b }\n',
      'topics.yaml': 'pay: { icon: card }\n',
    }),
  ).toEqual([]);
});

it('phrases and pins of an article need no draft language', () => {
  const yaml = 'article: { ms: [a], hant: [b] }\n';
  expect(
    saidOf({ 'articles/a/asked-as.yaml': yaml, 'articles/a/translations.yaml': yaml }),
  ).toEqual([]);
});

it('the interface of a draft is compared with that of the first language', () => {
  const first = { 'ui/ms.yaml': 'a: satu\nb: { c: dua, d: [tiga, empat] }\n' };
  expect(
    saidOf({ ...first, 'ui/ar.yaml': 'a: ‹satu›\nb: { d: [ثلاثة] }\n', 'ui/hant.yaml': 'a: 一\n' }),
  ).toEqual([lacks('ui/ar.yaml', '3 texts')]);
  expect(saidOf({ ...first, 'ui/ar.yaml': 'a: x\nb: { c: x, d: [x, x] }\n' })).toEqual([]);
  expect(saidOf({ 'ui/hant.yaml': 'a: 一\n', 'ui/ar.yaml': 'b: x\n' })).toEqual([]);
});

it('placeholders of a draft language are counted and not told one by one', () => {
  const open = (yaml: string) =>
    saidBy(unfinishedRule, { 'topics.yaml': yaml }).map((line) => line.split(' is still')[0]);
  expect(open('a: { ms: Buku, ar: ‹kitab›, hant: 書 }\n')).toEqual([]);
  expect(open('a:\n  ms: Buku\n  ar: "‹kitab›"\n  hant: 書\n')).toEqual([]);
  expect(open('ar: [‹kitab›]\n')).toEqual([]);
  expect(open(`${'#'.repeat(60)}\n a: { hant: ‹shu›, star: ‹a› }\n`)).toEqual([
    'topics.yaml:2:13 “‹shu›”',
    'topics.yaml:2:26 “‹a›”',
  ]);
  expect(open('a: { ar: kitab, hant: b ‹shu› }\n')).toEqual(['topics.yaml:1:25 “‹shu›”']);
});

it('placeholders in the interface of a draft language are counted too', () => {
  const open = saidBy(unfinishedRule, {
    'ui/ar.yaml': 'a: ‹kitab›\n',
    'ui/ms.yaml': 'a: ‹buku›\n',
    'channels/ar.yaml': 'a: ‹buku›\n',
  });
  expect(open.map((line) => line.split(' is still')[0])).toEqual([
    'ui/ms.yaml:1:4 “‹buku›”',
    'channels/ar.yaml:1:4 “‹buku›”',
  ]);
});

it('what the interface of a draft language lacks is not told by its schema', () => {
  const missing = (path: string) =>
    saidBy(schemaRule, { [path]: 'home: { title: 1 }\n' }).filter((line) =>
      line.includes('is missing'),
    ).length;
  expect(missing('ui/ar.yaml')).toBe(0);
  expect(missing('ui/ms.yaml')).toBeGreaterThan(20);
  expect(missing('channels/ar.yaml')).toBeGreaterThan(0);
});
