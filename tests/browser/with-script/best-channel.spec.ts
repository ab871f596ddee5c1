import { expect, type Page } from 'playwright/test';
import { languages } from '../locales.ts';
import { test } from './hours.ts';

test.use({ timezoneId: 'Asia/Jakarta' });

const names = (page: Page) => page.locator('best-channel .name');
const reasons = (page: Page) => page.locator('best-channel .why');

// Its channels in the order of the article: the app (open 20:00–04:00 in Jakarta), phone and e-mail
// (09:00–17:00), and a second app, whose hours nobody publishes.
const problem = 'charged-but-failed';

test('the channel that is open now comes first, and the order changes at the minute', async ({
  page,
  siteWithHours,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T08:59:30+07:00') });
  await page.goto(`${siteWithHours}/en/contact/`);
  await page.getByLabel('Pick your problem').selectOption(problem);
  const [app, phone, email] = ['Help in the GoPay app', 'GoPay by phone', 'GoPay by e-mail'];
  const otherApp = 'Help in the Gojek app';
  await expect(names(page)).toHaveText([otherApp, app, phone, email]);
  await expect(page.locator('best-channel .state')).toContainText('None is known to be open');
  await page.clock.runFor(30_000);
  await expect(names(page)).toHaveText([phone, email, otherApp, app]);
  await expect(reasons(page)).toHaveText([
    'Open now',
    'Open now',
    /^Hours not published/,
    /^Closed now/,
  ]);
  await expect(page.locator('best-channel open-now').first()).toHaveText('Open · closes 17:00 WIB');
  await expect(page.locator('best-channel .state')).toContainText('2 of 4');
});

test('channels without published hours come between open and closed ones', async ({
  page,
  siteWithHours,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T12:00+07:00') });
  // The app, closed by day, then two channels of the network, whose hours nobody publishes.
  await page.goto(`${siteWithHours}/en/contact/?problem=better-experience`);
  await expect(reasons(page)).toHaveText([
    /^Hours not published/,
    /^Hours not published/,
    /^Closed now/,
  ]);
  await expect(names(page).last()).toHaveText('Help in the GoPay app');
});

test('a regulator comes last although it is open, since it wants the provider’s answer first', async ({
  page,
  siteWithHours,
}) => {
  await page.goto(`${siteWithHours}/en/contact/?problem=paylater`);
  await expect(names(page).last()).toHaveText('OJK phone line (Kontak 157)');
  await expect(reasons(page).last()).toHaveText(/^Only after GoPay has answered/);
});

for (const { locale } of languages) {
  test(`an article leads to its problem, which stays in the address (${locale})`, async ({
    page,
    siteWithHours,
  }) => {
    await page.clock.install({ time: new Date('2026-11-23T12:00+07:00') });
    await page.goto(`${siteWithHours}/${locale}/articles/refund/`);
    await page.locator('a[href*="?problem=refund"]').click();
    await expect(page.locator('#problem')).toHaveValue('refund');
    await expect(page.locator('best-channel li').first()).toHaveClass('open');
    await expect(page.locator('.by-channel').first()).toBeHidden();
    await page.locator('#problem').selectOption('qris');
    await expect(page).toHaveURL(/\?problem=qris/);
    await page.reload();
    await expect(page.locator('#problem')).toHaveValue('qris');
    await page.locator('#problem').selectOption('');
    await expect(page).not.toHaveURL(/problem/);
    await expect(page.locator('.by-channel').first()).toBeVisible();
  });
}

test('a problem that does not exist leaves the choice open', async ({ page, siteWithHours }) => {
  await page.goto(`${siteWithHours}/en/contact/?problem=nothing`);
  await expect(page.locator('#problem')).toHaveValue('');
  await expect(page.locator('.by-channel').first()).toBeVisible();
});

test('what the order leads to: the card, the steps and the checklist', async ({
  page,
  siteWithHours,
}) => {
  await page.goto(`${siteWithHours}/en/contact/?problem=${problem}`);
  const best = page.locator('best-channel');
  await expect(best.locator('a[href="tel:1500729"]')).toBeVisible();
  await expect(best.locator('.confidence').first()).toBeVisible();
  await expect(best.getByRole('link', { name: 'Steps for this problem' })).toHaveAttribute(
    'href',
    new RegExp(`/en/articles/${problem}/$`),
  );
  await expect(best.getByRole('link', { name: 'Checklist to print' })).toHaveAttribute(
    'href',
    new RegExp(`/en/checklist/${problem}/$`),
  );
});
