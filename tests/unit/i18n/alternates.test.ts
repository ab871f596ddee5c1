import { expect, it } from 'vitest';
import { alternates } from '../../../src/i18n/alternates.ts';

it('offers every language a page is written in, with English as the default', () => {
  expect(alternates('articles/refund/', ['id', 'zh', 'en'])).toEqual([
    { hreflang: 'id', path: 'id/articles/refund/' },
    { hreflang: 'zh-Hans', path: 'zh/articles/refund/' },
    { hreflang: 'en', path: 'en/articles/refund/' },
    { hreflang: 'x-default', path: 'en/articles/refund/' },
  ]);
});

it('leaves out a missing translation', () => {
  const found = alternates('articles/refund/', ['id', 'zh']);
  expect(found.map(({ hreflang }) => hreflang)).toEqual(['id', 'zh-Hans', 'x-default']);
  expect(found.at(-1)?.path).toBe('id/articles/refund/');
});

it('leads home pages of no language to the language choice', () => {
  expect(alternates('', ['id', 'zh', 'en']).at(-1)).toEqual({ hreflang: 'x-default', path: '' });
});
