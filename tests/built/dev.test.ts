import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumSwitches } from '../setup/chromium-switches.ts';
import { findPageChromium } from '../setup/chromium.ts';
import { startDevServer, type DevServer } from '../setup/dev-server.ts';
import { libraryHelp } from '../setup/library-help.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

/** A content to develop with, and what it has that the tests need. */
type Content = {
  change?: (project: ProjectCopy) => void;
  locale: string;
  sourceLanguage: string;
  /** An article, its topic, and a channel that its text names. */
  article: string;
  topic: string;
  channel: string;
  /** An article in which nothing is broken. */
  healthy: string;
  /** What the article is asked as, and a word that stands only in texts. */
  asked: string;
  word: string;
};

const small: Content = {
  change: libraryHelp.change,
  locale: 'hant',
  sourceLanguage: 'ms',
  article: 'renew-loan',
  topic: 'loans',
  channel: 'library-email',
  healthy: 'get-card',
  asked: '續借',
  word: '館員',
};

const own: Content = {
  locale: 'en',
  sourceLanguage: 'id',
  article: 'refund',
  topic: 'put-right',
  channel: 'gopay-email',
  healthy: 'withdraw',
  asked: 'refund',
  word: 'camera',
};

/** A slip of the fingers: the last two letters the other way round. */
const misspelt = (name: string): string => name.slice(0, -2) + name.at(-1)! + name.at(-2)!;

/** The first full-text search renders all pages: the nightly run spends minutes on all articles. */
const contents = [
  { size: 'a small content', content: small },
  ...(process.env.TEST_EXTENT === 'all'
    ? [{ size: 'the content of this site', content: own }]
    : []),
];

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findPageChromium(), args: chromiumSwitches });
});

afterAll(() => browser.close());

describe.each(contents)('developing with $size', ({ content }) => {
  const { locale, sourceLanguage, article: slug, topic, channel } = content;
  const article = `content/articles/${slug}/${locale}.mdx`;
  const metadata = `content/articles/${slug}/article.yaml`;
  const healthy = `/${locale}/articles/${content.healthy}/`;
  let project: ProjectCopy;
  let server: DevServer;

  beforeAll(async () => {
    project = copyProject();
    content.change?.(project);
    for (const name of [`${sourceLanguage}.mdx`, 'article.yaml']) {
      project.write(
        `content/articles/not-yet/${name}`,
        project.read(`content/articles/${content.healthy}/${name}`),
      );
    }
    project.edit('content/articles/not-yet/article.yaml', (text) => `${text}draft: true\n`);
    project.edit(article, (text) => text.replace('title:', 'titel:'));
    server = await startDevServer(project.root);
  }, 300_000);

  afterAll(async () => {
    await server.stop();
    project.dispose();
  });

  it('broken content at the start is listed at the address of the site, which comes once it is mended', async () => {
    const home = `/${locale}/`;
    const list = await server.until(home, (html) => html.includes('titel'));
    expect(list).toContain(`${article}:2:1`);
    expect(list).toContain('Did you mean “title”?');
    project.edit(article, (text) => text.replace('titel:', 'title:'));
    await server.until(home, (html, status) => status === 200 && html.includes('<h1'));
  }, 300_000);

  it('each of several saves shows in the open page by itself', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(240_000);
    await page.goto(server.origin + `/${locale}/articles/${slug}/`, { waitUntil: 'networkidle' });
    const before = project.read(article);
    for (const title of ['First', 'Second', 'Third', 'Fourth', 'Fifth']) {
      project.edit(article, (text) => text.replace(/^title: .*$/m, `title: ${title}`));
      await page.locator('h1').getByText(title, { exact: true }).waitFor();
    }
    project.write(article, before);
    await page.close();
  }, 300_000);

  it('a mistake made while it runs shows in the page with file and line, and goes when it is mended', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(240_000);
    await page.goto(server.origin + healthy);
    const panel = page.locator('content-problems');
    project.edit(article, (text) => text.replace(channel, misspelt(channel)));
    await panel.getByText(`Did you mean “${channel}”?`).waitFor();
    await panel
      .getByText(new RegExp(`${article}:\\d+:\\d+`))
      .first()
      .waitFor();
    project.edit(article, (text) => text.replace(misspelt(channel), channel));
    await panel.getByText(`Did you mean “${channel}”?`).waitFor({ state: 'detached' });
    // The page may be loading again at this moment.
    expect(await page.locator('h1').textContent()).not.toBe('');
    await page.close();
  }, 300_000);

  it('a page that cannot be shown is replaced by the list of problems, and the others stay', async () => {
    const hasStatus = (wanted: number) => (_: string, status: number) => status === wanted;
    project.edit(metadata, (text) => text.replace(`topic: ${topic}`, `topic: ${misspelt(topic)}`));
    const page = `/${locale}/articles/${slug}/`;
    const list = await server.until(page, hasStatus(500));
    expect(list).toContain(`Did you mean “${topic}”?`);
    await server.until(healthy, hasStatus(200));
    project.edit(metadata, (text) => text.replace(`topic: ${misspelt(topic)}`, `topic: ${topic}`));
    await server.until(page, hasStatus(200));
  }, 300_000);

  it('drafts are listed, and can be read', async () => {
    const draft = `/${sourceLanguage}/articles/not-yet/`;
    expect(await server.until('/drafts/', (_, status) => status === 200)).toContain(
      `href="${draft}"`,
    );
    await server.until(draft, (_, status) => status === 200);
  }, 300_000);

  it('the search finds questions, and words that stand only in the text of a page', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(240_000);
    const search = `${server.origin}/${locale}/search/?q=`;
    await page.goto(search + encodeURIComponent(content.asked));
    await page.locator(`#results a[href="/${locale}/articles/${slug}/"]`).first().waitFor();
    await page.goto(search + encodeURIComponent(content.word));
    // The first search has all pages rendered, which takes a loaded machine minutes.
    await page.locator('#results mark').first().waitFor({ timeout: 420_000 });
    await page.close();
  }, 480_000);
});
