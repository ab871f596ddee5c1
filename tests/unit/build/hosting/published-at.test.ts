import { expect, it } from 'vitest';
import { publishedAt } from '../../../../src/build/hosting/published-at.ts';

it.each([
  ['', '/'],
  ['/', '/'],
  ['help', '/help'],
  ['help/', '/help'],
  ['/bantuan/help/', '/bantuan/help'],
  ['//a//b//', '/a/b'],
  ['/v1.0_x~y-z', '/v1.0_x~y-z'],
])('BASE_PATH “%s” is %s', (basePath, base) => {
  expect(publishedAt('https://help.example', basePath)).toEqual({
    site: 'https://help.example',
    base,
  });
});

it.each(['/a b', '/bantuán', '/帮助', '/a%20b', '/../a', '/.', '/a?b', '/a;b', 'C:/Git/help'])(
  'BASE_PATH “%s”, which some server would not take, stops the build',
  (basePath) => {
    expect(() => publishedAt('https://help.example', basePath)).toThrow('BASE_PATH');
  },
);

it.each(['help.example', 'ftp://help.example', 'https://', ''])(
  'SITE_URL “%s”, which is no address of a site, stops the build',
  (siteUrl) => {
    expect(() => publishedAt(siteUrl, '/')).toThrow('https://help.example');
  },
);

it('a path in SITE_URL is refused with the setting it belongs to, unless both say the same', () => {
  expect(() => publishedAt('https://a.example/repo/', '/')).toThrow(
    'SITE_URL=https://a.example BASE_PATH=/repo',
  );
  expect(publishedAt('https://a.example/repo/', 'repo').base).toBe('/repo');
});
