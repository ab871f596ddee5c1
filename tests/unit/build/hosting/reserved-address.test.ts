import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isReserved, reservedAddress } from '../../../../src/build/hosting/reserved-address.ts';

it.each([
  'help.example',
  'example.com',
  'www.example.org',
  'site.test',
  'site.invalid',
  'localhost',
  'site.localhost',
  '127.0.0.1',
  '[::1]',
])('%s is nobody’s public site', (host) => {
  expect(isReserved(host)).toBe(true);
});

it.each(['help.gopay.co.id', 'example.co.id', 'contest.id', 'user.github.io', 'myexample.com'])(
  '%s may be a public site',
  (host) => {
    expect(isReserved(host)).toBe(false);
  },
);

const folder = mkdtempSync(join(tmpdir(), 'reserved-'));

beforeAll(() => {
  for (const [path, text] of [
    ['en/index.html', '<link rel="canonical" href="https://help.example/en/">'],
    ['id/index.html', '<link rel="canonical" href="https://help.example/id/">'],
    ['en/plain/index.html', '<p>Nothing</p>'],
    ['en/articles/refund.md', 'https://help.example/en/articles/refund/'],
    ['sitemap-0.xml', '<loc>https://help.example/en/</loc>'],
    ['.well-known/security.txt', 'Canonical: https://help.example/.well-known/security.txt'],
    ['robots.txt', 'User-agent: *'],
  ] as const) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('a build for a reserved address is told what is wrong, on how many pages and in which files', () => {
  expect(reservedAddress('https://help.example', folder)).toBe(
    'The site says that it is at https://help.example, an address that is reserved and leads ' +
      'nowhere. Canonical links, language links and pictures for chats are wrong on 2 pages, and so ' +
      'is what these say: .well-known/security.txt, the Markdown copies of articles, sitemap-0.xml. ' +
      'Build again with SITE_URL=https://your.site, or set “url” in content/site.yaml.',
  );
});

it('a build for a real address is told nothing', () => {
  expect(reservedAddress('https://help.gopay.co.id', folder)).toBeUndefined();
});
