import { afterEach, expect, it, vi } from 'vitest';
import { trustOwnScripts } from '../../../src/ui/own-scripts.ts';

type Rules = { createScriptURL: (url: string) => string | null };

const rulesAt = (base: string): Rules => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => object>();
  vi.stubGlobal('trustedTypes', { defaultPolicy: null, createPolicy });
  vi.stubGlobal('location', new URL('https://help.example/zh/search/'));
  trustOwnScripts(base);
  return createPolicy.mock.calls[0]![1];
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it('lets the service worker of this site start', () => {
  const { createScriptURL } = rulesAt('/base');
  expect(createScriptURL('/base/sw.js')).toBe('/base/sw.js');
  expect(createScriptURL('https://help.example/base/sw.js')).not.toBeNull();
});

it('refuses every other script', () => {
  const { createScriptURL } = rulesAt('/base');
  expect(createScriptURL('/sw.js')).toBeNull();
  expect(createScriptURL('/base/pagefind/pagefind-worker.js')).toBeNull();
  expect(createScriptURL('https://other.example/base/sw.js')).toBeNull();
  expect(createScriptURL('data:text/javascript,1')).toBeNull();
});

it('makes its rule once, and none where the browser knows no Trusted Types', () => {
  const createPolicy = vi.fn();
  vi.stubGlobal('trustedTypes', { defaultPolicy: {}, createPolicy });
  trustOwnScripts('');
  expect(createPolicy).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
  expect(() => {
    trustOwnScripts('');
  }).not.toThrow();
});
