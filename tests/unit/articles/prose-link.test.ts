import { expect, it } from 'vitest';
import { resolveProseLink } from '../../../src/articles/prose-link.ts';

it.each([
  ['article:refund', 'articles/refund/', ''],
  ['article:refund#if-that-fails', 'articles/refund/', '#if-that-fails'],
  ['channel:support-phone', 'contact/support-phone/', ''],
  ['ladder:e-money', 'escalate/e-money/', ''],
  ['topic:safety', 'topics/safety/', ''],
  ['page:contact', 'contact/', ''],
  ['page:avoid', 'contacts-to-avoid/', ''],
])('leads %s to %s', (href, page, fragment) => {
  expect(resolveProseLink(href)).toMatchObject({ page, fragment });
});

it.each([
  'https://example.com',
  'refund',
  'page:nowhere',
  'articel:refund',
  '/id/articles/refund/',
])('refuses %s and says which forms there are', (href) => {
  expect(() => resolveProseLink(href)).toThrow(`“${href}” is not one of article:<slug>`);
});
