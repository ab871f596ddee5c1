import { globSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Host } from '../../hosts/hosts.ts';
import { brotliModule } from '../../hosts/nginx.ts';
import { languages } from '../locales.ts';

const year = 'public, max-age=31536000, immutable';
const asked = 'public, max-age=0, must-revalidate';

/** The first built file of a pattern, by its address from the base. */
const built = (pattern: string): string => {
  const [file] = globSync(`dist/${pattern}`).sort();
  if (file === undefined) throw new Error(`The build has no ${pattern}.`);
  return file.replace(/^dist\//, '');
};

const hostOf = (metadata: unknown): Host => (metadata as { host: Host }).host;

test('every kind of answer carries the headers of the site', async ({ request }, { project }) => {
  const host = hostOf(project.metadata);
  for (const address of ['./', 'en/', 'icons/icon-192.png', 'robots.txt', 'en/no-such-page/']) {
    const headers = (await request.get(address)).headers();
    const policy = headers['content-security-policy'] ?? '';
    if (!host.sendsHeaders) {
      expect(policy, address).toBe('');
      continue;
    }
    expect(policy, address).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' /);
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(policy, address).toContain("require-trusted-types-for 'script'");
    expect(policy, address).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(headers, address).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy'], address).toContain('camera=()');
    // Either header makes the first visit wait for another process.
    expect(headers, address).not.toHaveProperty('cross-origin-opener-policy');
    expect(headers, address).not.toHaveProperty('cross-origin-embedder-policy');
  }
});

test('files named after their content are kept for a year, all others asked for again', async ({
  request,
}, { project }) => {
  const host = hostOf(project.metadata);
  if (!host.sendsHeaders) return;
  const cacheOf = async (address: string) =>
    (await request.get(address)).headers()['cache-control'];
  for (const pattern of [
    '_astro/*.js',
    'pagefind/fragment/*.pf_fragment',
    'pagefind/index/*.pf_index',
    'pagefind/*.pf_meta',
  ]) {
    // A subpath is built apart, and its files have names of their own.
    if (host.base === '/') expect(await cacheOf(built(pattern)), pattern).toBe(year);
  }
  for (const address of [
    './',
    'en/articles/refund/',
    'en/questions.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'robots.txt',
    'en/404.html',
  ]) {
    expect(await cacheOf(address), address).toBe(asked);
  }
});

test('nginx and Caddy send the compressed copies', async ({ request }, { project }) => {
  const { program } = hostOf(project.metadata);
  if (program === undefined) return;
  const encodings = program === 'caddy' || brotliModule.isThere() ? ['gzip', 'br'] : ['gzip'];
  for (const encoding of encodings) {
    const answer = await request.get('en/articles/refund/', {
      headers: { 'Accept-Encoding': encoding },
    });
    expect(answer.headers()).toMatchObject({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
    });
  }
});

for (const { locale, tag } of languages) {
  test(`a wrong address is answered in the language it names (${locale})`, async ({ request }, {
    project,
  }) => {
    // The second is a folder of the site without a page of its own.
    for (const address of [`${locale}/no-such-page/`, `${locale}/articles/`]) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(404);
      const html = await answer.text();
      if (hostOf(project.metadata).sendsHeaders) expect(html).toContain(`<html lang="${tag}"`);
      else expect(html).toContain(`<section lang="${tag}"`);
    }
  });
}

test('nginx and Caddy send what installs the site as such', async ({ request }, { project }) => {
  if (hostOf(project.metadata).program === undefined) return;
  for (const { locale } of languages) {
    const { 'content-type': type } = (
      await request.get(`${locale}/manifest.webmanifest`)
    ).headers();
    expect(type, locale).toMatch(/^application\/manifest\+json/);
  }
});

test('an address without its last slash leads to the page', async ({ request, baseURL }) => {
  const answer = await request.get('en/articles/refund');
  expect(answer.url()).toBe(`${baseURL ?? ''}en/articles/refund/`);
  expect(answer.status()).toBe(200);
});

test('a redirect keeps the query', async ({ request, baseURL }, { project }) => {
  const { program, base } = hostOf(project.metadata);
  if (program === undefined) return;
  const bare = base === '/' ? [] : [base.slice(0, -1)];
  for (const path of ['en/articles/refund', ...bare]) {
    const answer = await request.get(`${path}?from=chat`, { maxRedirects: 0 });
    expect(String(answer.status()), path).toMatch(/^30[1278]$/);
    const target = new URL(answer.headers().location ?? '', baseURL).pathname;
    expect(target, path).toBe(`${new URL(path, baseURL).pathname}/`);
    expect(answer.headers().location, path).toMatch(/\/\?from=chat$/);
  }
  // An address that begins with two slashes would name another host.
  const doubled = `/${new URL('en/contact', baseURL).pathname}`;
  const { location = '' } = (
    await request.get(new URL(baseURL ?? '').origin + doubled, { maxRedirects: 0 })
  ).headers();
  expect(location).not.toMatch(/^\/\//);
  for (const path of bare) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.headers().location).toMatch(/[^?]\/$/);
  }
});

test('outside of the base path stands the page for wrong addresses, with the headers of the site', async ({
  request,
  baseURL,
}, { project }) => {
  const { program, base } = hostOf(project.metadata);
  if (program === undefined || base === '/') return;
  const beside = base.replace(/\/$/, 'x/');
  for (const path of ['..', '../no-such-page/', '../index.html', '../en/', beside]) {
    const answer = await request.get(new URL(path, baseURL).href);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toContain('<section lang=');
    expect(answer.headers(), path).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': asked,
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers()['content-security-policy'], path).toMatch(/^default-src 'none'/);
  }
});

test('nginx and Caddy name the type of Markdown', async ({ request }, { project }) => {
  if (hostOf(project.metadata).program === undefined) return;
  const [twin = ''] = globSync('dist/en/articles/**/*.md').map((file) => file.replace('dist/', ''));
  const answer = await request.get(twin);
  expect(answer.status(), twin).toBe(200);
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  const missing = await request.get('en/articles/no-such-article.md');
  expect(missing.status()).toBe(404);
  expect(missing.headers()['content-type']).toBe('text/html; charset=utf-8');
});

test('nginx and Caddy hide what is there for servers alone', async ({ request }, { project }) => {
  if (hostOf(project.metadata).program === undefined) return;
  for (const path of [
    '_headers',
    '_redirects',
    'index.html.br',
    'en/articles/refund/index.html.gz',
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type'], path).toBe('text/html; charset=utf-8');
  }
  expect((await request.get('robots.txt')).status()).toBe(200);
  expect((await request.get('.well-known/security.txt')).status()).toBe(200);
});
