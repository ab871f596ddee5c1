import { expect, it } from 'vitest';
import { preferredLocale } from '../../../src/i18n/preferred-locale.ts';

const offered = [
  { locale: 'id', tag: 'id' },
  { locale: 'zh', tag: 'zh-Hans' },
  { locale: 'hant', tag: 'zh-Hant' },
];

it('opens the language chosen before, whatever the browser says', () => {
  expect(preferredLocale('zh', ['id-ID'], offered)).toBe('zh');
});

it('else opens the first of the browser’s languages that the site has', () => {
  expect(preferredLocale(null, ['ja', 'zh-SG', 'id'], offered)).toBe('zh');
});

it('minds the script, and takes the other one rather than none', () => {
  expect(preferredLocale(null, ['zh-TW'], offered)).toBe('hant');
  expect(preferredLocale(null, ['zh-TW'], offered.slice(0, 2))).toBe('zh');
});

it('knows the old code for Indonesian', () => {
  expect(preferredLocale(null, ['in-ID'], offered)).toBe('id');
});

it('leaves the choice to the reader where no language fits', () => {
  expect(preferredLocale('xx', ['fr', ''], offered)).toBeUndefined();
});
