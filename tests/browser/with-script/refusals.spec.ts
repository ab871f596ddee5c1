import { expect, test, type Page } from 'playwright/test';

/** A browser inside another app: no sharing, no clipboard, and printing that does nothing. */
const refuseAll = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('refused', 'NotAllowedError')),
    });
    window.print = () => undefined;
  });

test('an article that cannot be shared or copied shows its address', async ({ page }) => {
  await refuseAll(page);
  await page.goto('en/articles/refund/');
  const share = page.locator('.solved .share');
  await share.getByRole('button').click();
  await expect(share.getByRole('status')).toHaveText(
    `Sharing did not work. Copy this yourself: ${page.url()}`,
  );
});

test('sharing that the reader closes says nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
  });
  await page.goto('en/articles/refund/');
  await page.locator('.solved .share').getByRole('button').click();
  await expect(page.locator('.solved .share').getByRole('status')).toBeEmpty();
});

test('a sheet of messages that is not printed says so, with its address', async ({ page }) => {
  await refuseAll(page);
  await page.goto('en/phrases/put-right/');
  const print = page.locator('print-button');
  await print.getByRole('button').click();
  await expect(print.getByRole('status')).toContainText(
    `Open this address in another one: ${page.url()}`,
  );
});

test('a browser that prints is not accused', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.printed = '';
    };
  });
  await page.clock.install();
  await page.goto('en/phrases/put-right/');
  await page.locator('print-button').getByRole('button').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await page.clock.runFor(5000);
  await expect(page.locator('print-button').getByRole('status')).toBeEmpty();
});

test('a letter that is not printed stands selected in a field', async ({ page }) => {
  await refuseAll(page);
  await page.goto('en/letter/');
  await page.locator('[data-print]').click();
  await expect(page.locator('[data-done]')).toContainText('This browser didn’t print.');
  await expect(page.getByLabel('The letter as text')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Dengan hormat,');
});

test('a plan that is not printed or copied shows its address', async ({ page }) => {
  await refuseAll(page);
  await page.clock.setSystemTime(new Date('2026-03-16T01:00:00Z'));
  await page.goto('en/escalate/e-money/?date=2026-03-13&how=written');
  await page.locator('[data-do="print"]').click();
  await expect(page.locator('.said')).toContainText(
    `Open this address in another one: ${page.url()}`,
  );
  await page.locator('[data-do="copy"]').click();
  await expect(page.locator('.said')).toHaveText(`Copy this address: ${page.url()}`);
});

test('copies that cannot be removed from the device are not called cleared', async ({ page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException('broken', 'UnknownError'));
  });
  await page.goto('en/privacy/');
  await page.getByRole('button', { name: 'Clear what is on this device' }).click();
  await expect(page.locator('clear-device').getByRole('status')).toContainText(
    'Not everything could be removed.',
  );
});
