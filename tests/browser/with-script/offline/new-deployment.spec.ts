import { builtSite } from '../../../setup/built-site.ts';
import { changedSite, newNumber } from '../../../setup/changed-site.ts';
import { copies, expect, savedLine, stored, test, visit } from '../served-site.ts';

let deployment: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  deployment = await builtSite(changedSite);
});

test('the next visit shows the new contact at once, and keeps it', async ({ page, server }) => {
  await visit(page, server, 'zh/');
  await page.goto(`${server.site}zh/contact/gopay-phone/`);
  await expect(page.locator('main')).toContainText('1500-729');
  server.deploy(deployment);
  await page.goto(`${server.site}zh/contact/gopay-phone/`);
  await expect(page.locator('main')).toContainText(newNumber);
  await expect(page.locator('main')).not.toContainText('1500-729');
  server.cut();
  await page.goto(`${server.site}zh/contact/gopay-phone/`);
  await expect(savedLine(page)).toBeVisible();
  await expect(page.locator('main')).toContainText(newNumber);
});

test('one new visit brings the copies of other pages up to date too', async ({ page, server }) => {
  await visit(page, server, 'en/');
  server.deploy(deployment);
  await page.goto(`${server.site}en/about/`);
  await expect
    .poll(() =>
      page.evaluate(async (url) => (await caches.match(url))?.text(), `${server.site}en/contact/`),
    )
    .toContain(newNumber);
  server.cut();
  await page.goto(`${server.site}en/contact/`);
  await expect(page.locator('main')).toContainText(newNumber);
});

test('a page that stayed open finds its own code after a new deployment', async ({
  page,
  server,
}) => {
  await visit(page, server, 'en/');
  server.deploy(deployment);
  await page.locator('input[name="q"]').fill('refund');
  await expect(page.getByRole('option').first()).toHaveAttribute('id', 'suggestion-0');
});

test('code that no stored page needs is cleared away', async ({ page, server }) => {
  await visit(page, server, 'en/');
  const old = (await copies(page, server)).find((path) => path.includes('search-box.')) ?? '';
  expect(old).not.toBe('');
  server.deploy(deployment);
  await page.goto(`${server.site}en/contact/`);
  await expect.poll(() => copies(page, server)).not.toContain(old);
  expect((await copies(page, server)).filter((path) => path.includes('search-box.'))).toHaveLength(
    1,
  );
});

test('a deployment without a page takes its copy away', async ({ page, server }) => {
  await visit(page, server, 'en/');
  server.answer(/^en\/offline\.json$/, (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ files: [['en/offline/', 'new']] })),
  );
  await page.goto(`${server.site}en/facts/`);
  await stored(page, `${server.site}en/facts/`);
  await expect.poll(() => copies(page, server)).not.toContain('en/contact/');
});

test('a list that is damaged changes nothing', async ({ page, server }) => {
  await visit(page, server, 'en/');
  server.answer(/^en\/offline\.json$/, (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"files":[["en/'),
  );
  await page.goto(`${server.site}en/facts/`);
  await stored(page, `${server.site}en/facts/`);
  server.cut();
  await page.goto(`${server.site}en/contact/`);
  await expect(page.locator('main')).toContainText('1500-729');
});
