import { expect, it } from 'vitest';
import { preferredLocale } from '../../../src/i18n/preferred-locale.ts';

it('opens the language chosen before, whatever the browser says', () => {
  expect(preferredLocale('zh', ['id-ID'])).toBe('zh');
});

it('else opens the first of the browser’s languages that the site has', () => {
  expect(preferredLocale(null, ['ja', 'zh-TW', 'en-US'])).toBe('zh');
});

it('knows the old code for Indonesian', () => {
  expect(preferredLocale(null, ['in-ID'])).toBe('id');
});

it('leaves the choice to the reader where no language fits', () => {
  expect(preferredLocale('xx', ['fr', ''])).toBeUndefined();
});
