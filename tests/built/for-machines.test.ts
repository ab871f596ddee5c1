import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';

const site = parse(readFileSync('content/site.yaml', 'utf8')) as { url: string; name: string };
const read = (path: string) => readFileSync(path, 'utf8');
const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
const dataOf = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );
const listed = globSync('dist/{id,zh,en}/**/index.html').filter(
  (path) => !read(path).includes('<meta name="robots" content="noindex"'),
);

it('every page that is listed has the picture of the site for links, which exists', () => {
  const pictures = new Set(listed.map((path) => meta(read(path), 'og:image') ?? path));
  expect(listed.length).toBeGreaterThan(200);
  expect(pictures.size).toBe(1);
  for (const picture of pictures) {
    const file = picture.replace(`${site.url}/`, 'dist/');
    expect(readFileSync(file).toString('latin1', 1, 4), picture).toBe('PNG');
    expect(readFileSync(file).length, picture).toBeLessThan(60 * 1024);
  }
});

it('every page says to networks what it says to readers', () => {
  for (const path of listed) {
    const html = read(path);
    expect(meta(html, 'og:title'), path).not.toBe('');
    expect(meta(html, 'og:description'), path).toBe(meta(html, 'description'));
    expect(html, path).toContain(`<link rel="canonical" href="${meta(html, 'og:url')}"`);
    expect(meta(html, 'og:site_name'), path).toBe(site.name);
  }
});

it('the page that offers the languages can be shared too', () => {
  const html = read('dist/index.html');
  expect(meta(html, 'og:url')).toBe(`${site.url}/`);
  expect(meta(html, 'og:title')).toContain(site.name);
  expect(meta(html, 'og:description')).toBe(meta(html, 'description'));
  const picture = meta(html, 'og:image') ?? '';
  expect(existsSync(picture.replace(`${site.url}/`, 'dist/')), picture).toBe(true);
});

it('titles and descriptions tell the pages of a language apart', () => {
  for (const locale of ['id', 'zh', 'en']) {
    const pages = listed.filter((path) => path.startsWith(`dist/${locale}/`)).map(read);
    const titles = pages.map((html) => /<title>([^<]*)/.exec(html)?.[1]);
    const descriptions = pages.map((html) => meta(html, 'description'));
    expect(new Set(titles).size, locale).toBe(pages.length);
    expect(new Set(descriptions).size, locale).toBe(pages.length);
  }
});

it('an article is an article of this site, dated, and has a Markdown twin', () => {
  const articles = globSync('dist/{id,zh,en}/articles/*/index.html');
  for (const path of articles) {
    const html = read(path);
    const article = dataOf(html).find((data) => data['@type'] === 'Article');
    expect(article, path).toMatchObject({
      publisher: { name: site.name },
      author: { name: site.name },
    });
    expect(article?.dateModified, path).toMatch(/^\d{4}-\d\d-\d\d$/);
    const twin = /<link rel="alternate" type="text\/markdown" href="\/([^"]+)"/.exec(html)?.[1];
    const text = read(`dist/${twin}`);
    const title = /<h1[^>]*>([^<]*)/.exec(html)?.[1];
    expect(text.replaceAll("'", '&#39;'), path).toContain(`# ${title}`.replaceAll("'", '&#39;'));
    expect(text, path).not.toMatch(/<[A-Z]|\]\((?!https?:)|undefined/);
  }
});

it('a topic gives its questions with the answers that stand on it', () => {
  for (const path of globSync('dist/{id,zh,en}/topics/*/index.html')) {
    const html = read(path);
    const page = dataOf(html).find((data) => data['@type'] === 'FAQPage') as {
      mainEntity: { name: string; acceptedAnswer: { text: string } }[];
    };
    expect(page.mainEntity.length, path).toBeGreaterThan(0);
    const text = html
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replaceAll('&#39;', "'")
      .replace(/&quot;|&#34;/g, '"');
    for (const { name, acceptedAnswer } of page.mainEntity) {
      expect(text, path).toContain(name.replaceAll('&', '&amp;'));
      expect(text, path).toContain(acceptedAnswer.text.replaceAll('&', '&amp;'));
    }
  }
});

it('llms.txt leads to every article in every language, and to nothing that is missing', () => {
  const addresses = [...read('dist/llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) =>
    url.replace(site.url, 'dist'),
  );
  const twins = globSync('dist/{id,zh,en}/articles/*.md');
  expect(twins).toHaveLength(globSync('content/articles/*/article.yaml').length * 3);
  expect(addresses.filter((path) => path.endsWith('.md')).sort()).toEqual(twins.sort());
  const missing = addresses.filter(
    (path) => !existsSync(path.endsWith('/') ? `${path}index.html` : path),
  );
  expect(missing).toEqual([]);
});

it('each language has a feed of what is new', () => {
  for (const [locale, tag] of [
    ['id', 'id'],
    ['zh', 'zh-Hans'],
    ['en', 'en'],
  ]) {
    const feed = read(`dist/${locale}/updates/feed.xml`);
    expect(feed).toContain(`<language>${tag}</language>`);
    expect(feed.match(/<item>/g)?.length).toBe(
      read(`dist/${locale}/updates/index.html`).match(/<time /g)?.length,
    );
  }
});
