import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { chromiumSwitches } from '../setup/chromium-switches.ts';
import { findPageChromium } from '../setup/chromium.ts';
import { startDevServer, type DevServer } from '../setup/dev-server.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

let project: ProjectCopy;
let server: DevServer;
let browser: Browser;

const article = 'content/articles/refund/en.mdx';
const metadata = 'content/articles/refund/article.yaml';
const healthy = '/en/articles/withdraw/';

/** Saves a file as it is, but for a blank line at its end. */
const saveAgain = (path: string) => () => {
  project.edit(path, (text) => `${text}\n`);
};

beforeAll(async () => {
  project = copyProject();
  for (const name of ['id.mdx', 'article.yaml']) {
    project.write(
      `content/articles/not-yet/${name}`,
      project.read(`content/articles/bills/${name}`),
    );
  }
  project.edit('content/articles/not-yet/article.yaml', (text) => `${text}draft: true\n`);
  project.edit(article, (text) => text.replace('title:', 'titel:'));
  browser = await chromium.launch({ executablePath: findPageChromium(), args: chromiumSwitches });
  server = await startDevServer(project.root);
}, 300_000);

afterAll(async () => {
  await server.stop();
  await browser.close();
  project.dispose();
});

it('broken content at the start is listed at the address of the site, which comes once it is mended', async () => {
  const list = await server.until('/en/', (html) => html.includes('titel'));
  expect(list).toContain(`${article}:2:1`);
  expect(list).toContain('Did you mean “title”?');
  project.edit(article, (text) => text.replace('titel:', 'title:'));
  await server.until(
    '/en/',
    (html, status) => status === 200 && html.includes('<h1'),
    saveAgain(article),
  );
}, 300_000);

it('a mistake made while it runs shows in the page with file and line, and goes when it is mended', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(240_000);
  await page.goto(server.origin + healthy);
  const panel = page.locator('content-problems');
  const saves = setInterval(saveAgain(article), 30_000);
  onTestFinished(() => {
    clearInterval(saves);
  });
  project.edit(article, (text) => text.replace('channel:gopay-email', 'channel:gopay-emial'));
  await panel.getByText('Did you mean “gopay-email”?').waitFor();
  await panel
    .getByText(new RegExp(`${article}:\\d+:\\d+`))
    .first()
    .waitFor();
  project.edit(article, (text) => text.replace('gopay-emial', 'gopay-email'));
  await panel.getByText('Did you mean “gopay-email”?').waitFor({ state: 'detached' });
  // The page may be loading again at this moment.
  expect(await page.locator('h1').textContent()).not.toBe('');
  await page.close();
}, 300_000);

it('a page that cannot be shown is replaced by the list of problems, and the others stay', async () => {
  const hasStatus = (wanted: number) => (_: string, status: number) => status === wanted;
  project.edit(metadata, (text) => text.replace('topic: put-right', 'topic: put-rihgt'));
  const page = '/en/articles/refund/';
  const list = await server.until(page, hasStatus(500), saveAgain(metadata));
  expect(list).toContain('Did you mean “put-right”?');
  await server.until(healthy, hasStatus(200));
  project.edit(metadata, (text) => text.replace('topic: put-rihgt', 'topic: put-right'));
  await server.until(page, hasStatus(200), saveAgain(metadata));
}, 300_000);

it('drafts are listed, and can be read', async () => {
  expect(await server.until('/drafts/', (_, status) => status === 200)).toContain(
    'href="/id/articles/not-yet/"',
  );
  await server.until('/id/articles/not-yet/', (_, status) => status === 200);
}, 300_000);

it('the search finds questions, and words that stand only in the text of a page', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(240_000);
  await page.goto(`${server.origin}/en/search/?q=refund`);
  await page.locator('#results a[href="/en/articles/refund/"]').first().waitFor();
  await page.goto(`${server.origin}/en/search/?q=camera`);
  // The first search has all pages rendered, which takes a loaded machine minutes.
  await page.locator('#results mark').first().waitFor({ timeout: 420_000 });
  await page.close();
}, 480_000);
