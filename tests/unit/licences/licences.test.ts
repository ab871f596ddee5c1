import { expect, it } from 'vitest';
import { installedPackages, unknownLicences } from '../../licences/licences.ts';

const named = (name: string, licence: string) => ({ name, version: '1.0.0', licence });

it('a licence that nobody has looked at is named', () => {
  const packages = [
    named('a', 'MIT'),
    named('b', '(GPL-3.0-only OR ISC)'),
    named('c', 'MIT AND GPL-3.0-only'),
    named('d', 'none'),
    named('opening_hours', 'LGPL-3.0-only'),
  ];
  expect(unknownLicences(packages).map(({ name }) => name)).toEqual(['c', 'd']);
});

it('every installed package is looked at, those inside of others too', () => {
  const names = installedPackages().map(({ name }) => name);
  expect(names).toContain('astro');
  expect(names).toContain('@astrojs/mdx');
  expect(names.length).toBeGreaterThan(300);
});
