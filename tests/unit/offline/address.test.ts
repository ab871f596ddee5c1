import { expect, it } from 'vitest';
import { copyAddress, fileKind, localeOf } from '../../../src/offline/address.ts';

const locales = ['id', 'zh'] as const;
const scope = 'https://help.example/base/';

it('a page is found however its address is typed', () => {
  for (const typed of [
    'zh/search/',
    'zh/search',
    'zh/search/index.html',
    'zh/search/?q=x',
    'zh/search/#a',
  ]) {
    expect(copyAddress(scope + typed), typed).toBe(`${scope}zh/search/`);
  }
  expect(copyAddress(`${scope}zh/questions.json?x`)).toBe(`${scope}zh/questions.json`);
  expect(copyAddress('https://help.example/')).toBe('https://help.example/');
});

it('an address names its language, below the site only', () => {
  expect(localeOf(`${scope}zh/contact/`, scope, locales)).toBe('zh');
  expect(localeOf(`${scope}zh?x`, scope, locales)).toBe('zh');
  expect(localeOf(scope, scope, locales)).toBeUndefined();
  expect(localeOf(`${scope}zhx/`, scope, locales)).toBeUndefined();
  expect(localeOf('https://help.example/zh/', scope, locales)).toBeUndefined();
});

it('files named after their content are told from those that change', () => {
  expect(fileKind(`${scope}_astro/x.AbC.js`, scope)).toBe('asset');
  expect(fileKind(`${scope}pagefind/fragment/en_1.pf_fragment`, scope)).toBe('full-text-part');
  expect(fileKind(`${scope}pagefind/pagefind.en_1.pf_meta`, scope)).toBe('full-text-part');
  expect(fileKind(`${scope}pagefind/pagefind.js`, scope)).toBe('full-text');
  expect(fileKind(`${scope}pagefind/wasm.en.pagefind`, scope)).toBe('full-text');
  expect(fileKind(`${scope}en/contact/`, scope)).toBe('page');
  expect(fileKind(`${scope}en/articles/pagefind/`, scope)).toBe('page');
});
