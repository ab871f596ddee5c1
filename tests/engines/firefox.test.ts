import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { serveFolder } from '../hosts/static-server.ts';
import { findFirefox } from '../setup/firefox.ts';
import { startStaticServer } from '../setup/static-server.ts';

let server: Server;
let browser: Browser;
let page: Page;
let address: string;
const complaints: string[] = [];

/**
 * How Firefox reports a request that ends because the first page leads on to a language, once a worker
 * is there. It names no address; a request that fails has one, and stays a complaint.
 */
const endedWithItsPage = 'Failed to load ‘’. A ServiceWorker intercepted the request';

beforeAll(async () => {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('Firefox is not installed.');
  server = serveFolder({ site: 'dist', port: 0, withRules: true });
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN, zh' },
  });
  console.log(`Second engine: ${await browser.version()}`);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  complaints.length = 0;
  const context = await browser.createBrowserContext();
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes(endedWithItsPage))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`refused ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return async () => {
    expect(complaints).toEqual([]);
    await context.close();
  };
});

const open = (path: string) => page.goto(`${address}${path}`);
const path = () => new URL(page.url()).pathname;
const follow = async (selector: string) => {
  await page.waitForSelector(selector);
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
};

it('a browser in Chinese opens the Chinese home page', async () => {
  await open('');
  await page.waitForFunction(() => location.pathname === '/zh/');
});

it('a language chosen is opened at the next visit', async () => {
  await open('en/articles/refund/');
  await follow('a[data-locale="id"]');
  expect(path()).toBe('/id/articles/refund/');
  await open('');
  await page.waitForFunction(() => location.pathname === '/id/');
});

it.each([
  ['id', 'sldo kepotng tp order ga msk', 'charged-but-failed'],
  ['zh', '付款失败', 'payment-failed'],
  ['en', 'forgott my pin', 'login-trouble'],
])('typing in %s offers the article, which opens', async (locale, query, article) => {
  await open(`${locale}/`);
  await page.type('input[name="q"]', query);
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('Enter');
  // A page that is left while the full text loads reports each request that ends with it.
  const link = `#results[aria-busy="false"] a[href="/${locale}/articles/${article}/"]`;
  await follow(link);
  expect(path()).toBe(`/${locale}/articles/${article}/`);
  expect(await page.$eval('h1', (heading) => heading.textContent)).not.toBe('');
});

it('the full text answers, with the words marked', async () => {
  await open('id/search/?q=GoPay');
  await page.waitForSelector('#results mark');
  expect(await page.$eval('#results mark', (mark) => mark.textContent)).toMatch(/gopay/i);
});

it('the contact page leads to a number', async () => {
  await open('zh/');
  await follow('footer a[href="/zh/contact/"]');
  expect(await page.$('a[href="tel:1500729"]')).not.toBeNull();
});

it('the planner counts ten working days', async () => {
  await open('id/escalate/paylater-lending/?date=2026-03-13&how=written');
  await page.waitForFunction(() =>
    document.querySelector('[data-step="2"] .until')?.textContent.includes('6 April 2026'),
  );
});

it('the letter follows the form', async () => {
  await open('en/letter/');
  await page.type('#story', 'The receipt is there. <b>');
  await page.waitForFunction(() =>
    document.querySelector('[data-paper]')?.textContent.includes('The receipt is there. <b>'),
  );
});

it('after one visit the search, the article and the number are there without network', async () => {
  const site = await startStaticServer('dist');
  await page.goto(`${site.site}zh/`);
  await page.waitForFunction(() => caches.match('/zh/offline.json'));
  site.cut();
  await page.type('input[name="q"]', '付款失败');
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('Enter');
  await follow('#results a[href="/zh/articles/payment-failed/"]');
  await page.waitForSelector('.saved-copy:not([hidden])');
  await page.goto(`${site.site}zh/contact/`);
  expect(await page.$('a[href="tel:1500729"]')).not.toBeNull();
  await site.close();
  // Pagefind is not kept: its index would take the room of the articles.
  const others = complaints.filter((complaint) => !complaint.includes('pagefind/pagefind.js'));
  complaints.splice(0, complaints.length, ...others);
});

it('a wrong address is answered in its language', async () => {
  const answer = await open('zh/no-such-page/');
  expect(answer?.status()).toBe(404);
  expect(await page.$eval('html', (html) => html.lang)).toBe('zh-Hans');
  // Firefox itself reports the missing page as an error.
  complaints.length = 0;
});

it('text cannot become markup', async () => {
  await open('en/');
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
      return 'no';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  // Firefox reports the refusal, so that other tests without a complaint prove something.
  await vi.waitFor(() => {
    expect(complaints.join()).toContain('refused require-trusted-types-for');
  });
  complaints.length = 0;
});
