import { expect, it } from 'vitest';
import { pagePath, pages } from '../../../src/i18n/paths.ts';

it('begins at the root of the host', () => {
  expect(pagePath('/', 'zh', pages.article('refund'))).toBe('/zh/articles/refund/');
});

it.each(['/help', '/help/'])('respects the subpath %s', (base) => {
  expect(pagePath(base, 'id', pages.search)).toBe('/help/id/search/');
});
