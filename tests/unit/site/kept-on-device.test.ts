import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keptOnDevice } from '../../../src/site/kept-on-device.ts';

it.each(['localStorage', 'sessionStorage'] as const)(
  'the privacy page clears everything that the source puts into %s',
  (storage) => {
    const stored = new RegExp(`${storage}\\.setItem\\((?:'([^']+)'|(\\w+))`, 'g');
    const keys = globSync('src/**/*.{ts,astro}').flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(stored)].map(
        ([, literal, name]) =>
          literal ?? new RegExp(`const ${name ?? ''} = '([^']+)'`).exec(text)?.[1] ?? `${file}: ?`,
      );
    });
    expect([...new Set(keys)].sort()).toEqual([...keptOnDevice[storage]].sort());
  },
);

it('nothing sets a cookie or opens a database', () => {
  const found = globSync('src/**/*.{ts,astro}').filter((file) =>
    /document\.cookie|indexedDB|cookieStore/.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});
