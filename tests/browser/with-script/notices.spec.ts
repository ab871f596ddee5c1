import { expect } from 'playwright/test';
import { oneDayNotice } from '../../setup/changed-site.ts';
import { test } from './hours.ts';

const { day, text } = oneDayNotice;

test('a notice comes and goes on a page left open past midnight', async ({
  page,
  siteWithHours,
}) => {
  await page.clock.install({ time: new Date('2026-03-09T20:00+07:00') });
  await page.clock.pauseAt(new Date('2026-03-09T23:59+07:00'));
  await page.goto(`${siteWithHours}/en/`);
  const notice = page.getByText(text);
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(notice).toBeHidden();

  // Back from another app: the page was hidden, and its timers stood still.
  await page.clock.setSystemTime(new Date(`${day}T00:01+07:00`));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(notice).toBeVisible();

  // Back by the browser's button, to the page as it was kept.
  await page.clock.setSystemTime(new Date('2026-03-11T00:01+07:00'));
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
  await expect(notice).toBeHidden();
});
