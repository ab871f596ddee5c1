import { expect, it } from 'vitest';
import { cachePolicy, immutable, revalidate } from '../../../../src/build/hosting/cache-policy.ts';
import { headersFile } from '../../../../src/build/hosting/headers-file.ts';
import { redirectsFile } from '../../../../src/build/hosting/redirects-file.ts';
import { transportSecurity } from '../../../../src/build/hosting/security-headers.ts';
import { securityTxt } from '../../../../src/site/security-txt.ts';

it.each([
  ['_astro/search.abc.js', immutable],
  ['pagefind/fragment/id_1.pf_fragment', immutable],
  ['pagefind/pagefind.id_1.pf_meta', immutable],
  ['pagefind/pagefind-entry.json', revalidate],
  ['pagefind/pagefind.js', revalidate],
  ['pagefind/wasm.id.pagefind', revalidate],
  ['sw.js', revalidate],
  ['id/index.html', revalidate],
  ['id/_astro/index.html', revalidate],
])('%s is cached as %s', (path, policy) => {
  expect(cachePolicy(path)).toBe(policy);
});

it('no header of _headers stands under two patterns that match the same file', () => {
  const file = headersFile('/help', { 'X-A': 'b' }, [
    'sw.js',
    'id/index.html',
    'id/contact/index.html',
    '_astro/a.js',
    'pagefind/pagefind.js',
    'pagefind/index/a.pf_index',
  ]);
  const patterns = file.split('\n').filter((line) => line.startsWith('/'));
  expect(patterns).toEqual([
    '/help/*',
    '/help/',
    '/help/_astro/*',
    '/help/id/*',
    '/help/pagefind/index/*',
    '/help/pagefind/pagefind.js',
    '/help/sw.js',
  ]);
  expect(file.match(/X-A: b/g)).toHaveLength(1);
});

it('a line that a host would silently drop stops the build', () => {
  expect(() => headersFile('', { 'X-A': 'b'.repeat(2000) }, [])).toThrow('2000');
});

it('pages that moved come first, and the error page of a language before the general one', () => {
  expect(redirectsFile('/help', ['id', 'en']).split('\n')).toEqual([
    '/help/id/plan/ /help/id/escalate/ 301',
    '/help/id/checklist/ /help/id/ 301',
    '/help/id/checklist/:slug/ /help/id/articles/:slug/ 301',
    '/help/en/plan/ /help/en/escalate/ 301',
    '/help/en/checklist/ /help/en/ 301',
    '/help/en/checklist/:slug/ /help/en/articles/:slug/ 301',
    '/help/id/* /help/id/404.html 404',
    '/help/en/* /help/en/404.html 404',
    '/help/* /help/404.html 404',
    '',
  ]);
});

it('a site at a subpath decides nothing for the whole host', () => {
  expect(transportSecurity('')).toContain('max-age');
  expect(transportSecurity('/help')).toBeUndefined();
});

it('security.txt has what RFC 9116 requires, and expires within a year of the build', () => {
  const text = securityTxt('mailto:a@b.example', 'https://b.example/', ['id'], '2028-02-29');
  expect(text).toBe(
    'Contact: mailto:a@b.example\nExpires: 2029-02-27T00:00:00.000Z\n' +
      'Preferred-Languages: id\nCanonical: https://b.example/\n',
  );
});
