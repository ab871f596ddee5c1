import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageTags } from '../../src/i18n/locales.ts';

const pages = globSync('dist/**/*.html');
const read = (path: string) => readFileSync(path, 'utf8');
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const target = (path: string): string =>
  path.endsWith('/') ? `dist${path}index.html` : `dist${path}`;

it('every link within the site leads to a page that exists', () => {
  const broken = pages.flatMap((page) =>
    attributes(read(page), 'href')
      .filter((href) => href.startsWith('/'))
      .map((href) => href.split(/[?#]/)[0] ?? '')
      .filter((path) => !existsSync(target(path)))
      .map((path) => `${page}: ${path}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

it('every link to a part of a page leads to a part that exists', () => {
  const broken = pages.flatMap((page) => {
    const html = read(page);
    const ids = new Set(attributes(html, 'id'));
    const own = attributes(html, 'href')
      .filter((href) => href.startsWith('#') && !ids.has(href.slice(1)))
      .map((href) => `${page}: ${href}`);
    const others = attributes(html, 'href')
      .map((href) => /^(\/[^#]*)#(.+)$/.exec(href))
      .filter((match) => match !== null)
      .filter(
        ([, path = '', id = '']) =>
          !attributes(read(target(path.replace(/\?.*/, ''))), 'id').includes(decodeURI(id)),
      )
      .map(([href]) => `${page}: ${href}`);
    return [...own, ...others];
  });
  expect(broken).toEqual([]);
});

it('every id stands once in its page', () => {
  const repeated = pages.flatMap((page) => {
    const ids = attributes(read(page), 'id');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}: ${id}`);
  });
  expect(repeated).toEqual([]);
});

const tags = Object.values(languageTags);

it('every page has one title, one main heading and a language', () => {
  for (const page of pages) {
    const html = read(page);
    expect(html.match(/<title>[^<]+<\/title>/g), page).toHaveLength(1);
    expect(html.match(/<h1[\s>]/g), page).toHaveLength(1);
    expect(tags, page).toContain(/<html lang="([^"]+)"/.exec(html)?.[1]);
  }
});

it('pages with a translation name it, and themselves, to search engines', () => {
  const html = read('dist/zh/articles/refund/index.html');
  expect(html).toMatch(/<link rel="canonical" href="https?:\/\/[^"]+\/zh\/articles\/refund\/">/);
  for (const tag of ['id', 'zh-Hans', 'en', 'x-default']) {
    expect(html).toContain(`<link rel="alternate" hreflang="${tag}" `);
  }
});

it('robots.txt names the sitemap', () => {
  expect(read('dist/robots.txt')).toMatch(/^Sitemap: https?:\/\/.+\/sitemap-index\.xml$/m);
});

it('the full-text index has every language', () => {
  const { languages } = JSON.parse(read('dist/pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(languages).sort()).toEqual(tags.map((tag) => tag.toLowerCase()).sort());
});
