import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');

it('compressed copies stand beside what gains by them, and say the same', () => {
  const copies = globSync('dist/**/*.br');
  const pages = globSync('dist/**/index.html').filter((path) => statSync(path).size >= 1024);
  expect(copies.length).toBeGreaterThan(pages.length);
  for (const copy of copies) {
    const file = copy.slice(0, -'.br'.length);
    const content = readFileSync(file);
    expect(brotliDecompressSync(readFileSync(copy)).equals(content), file).toBe(true);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(content), file).toBe(true);
    expect(readFileSync(copy).length, file).toBeLessThan(content.length);
  }
});

it('what is small or compressed already has no copies', () => {
  expect(existsSync('dist/robots.txt.br')).toBe(false);
  expect(globSync('dist/pagefind/fragment/*.br')).toEqual([]);
});

it('every page carries a policy, first of all', () => {
  for (const page of globSync('dist/**/*.html')) {
    expect(read(page), page).toMatch(
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
    );
  }
});

it('no page carries what the policy refuses: handlers and styles in attributes', () => {
  const found = globSync('dist/**/*.html').filter((page) =>
    /<[a-z][^>]*\s(?:style|on[a-z]+)="/.test(read(page)),
  );
  expect(found).toEqual([]);
});

/** Scripts and styles within a page, and how its policy would name them, without blocks of data. */
const inlineCode = (html: string): { directive: string; name: string }[] =>
  [...html.matchAll(/<(script|style)([^>]*)>([\s\S]*?)<\/\1>/g)]
    .filter(([, , attributes = '']) => !/ src=|type="application\//.test(attributes))
    .map(([, element = '', , code = '']) => ({
      directive: `${element}-src`,
      name: `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    }));

/** What a policy lets a page use by a directive. */
const allowedBy = (policy: string, directive: string): string[] =>
  policy
    .split('; ')
    .find((each) => each.startsWith(`${directive} `))
    ?.split(' ') ?? [];

it('each script and style within a page is named by the policy of the page and by that of the site', () => {
  const site = /Content-Security-Policy: (.*)/.exec(read('dist/_headers'))?.[1] ?? '';
  let looked = 0;
  const refused = globSync('dist/**/*.html').flatMap((page) => {
    const html = read(page);
    const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
    const code = inlineCode(html);
    looked += code.length;
    return code
      .filter(({ directive, name }) =>
        [own ?? '', site].some((policy) => !allowedBy(policy, directive).includes(name)),
      )
      .map(({ directive, name }) => `${page}: ${directive} ${name}`);
  });
  expect(refused).toEqual([]);
  expect(looked).toBeGreaterThan(1000);
});

it('each script and style that a page loads is a file of the site', () => {
  const missing = globSync('dist/**/*.html').flatMap((page) =>
    [...read(page).matchAll(/<(?:script[^>]* src|link rel="stylesheet" href)="([^"]*)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith('/') || !existsSync(`dist${address}`))
      .map((address) => `${page}: ${address}`),
  );
  expect(missing).toEqual([]);
});

it('nginx, Caddy and hosts that read _headers are told the same policy', () => {
  const policy = /Content-Security-Policy: (.*)/.exec(read('dist/_headers'))?.[1] ?? 'none';
  expect(read('dist-hosting/nginx.conf')).toContain(
    `add_header Content-Security-Policy "${policy}" always;`,
  );
  expect(read('dist-hosting/Caddyfile')).toContain(`Content-Security-Policy "${policy}"`);
});

it('GitHub Pages is told to publish folders that begin with an underscore, from a branch too', () => {
  expect(existsSync('dist/.nojekyll')).toBe(true);
});

it('security.txt names a contact and a day to come', () => {
  const text = read('dist/.well-known/security.txt');
  expect(text).toMatch(/^Contact: (mailto:|https:)\S+$/m);
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
});
