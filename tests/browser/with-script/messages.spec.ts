import { expect, test, type Page } from 'playwright/test';
import { languages } from '../locales.ts';

const withSlots = (page: Page) =>
  page
    .locator('.message')
    .filter({ has: page.locator('.slot') })
    .first();

for (const { locale } of languages) {
  test(`a message is copied with one tap, and the reader is told what to fill in (${locale})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${locale}/phrases/safety/`);
    const message = withSlots(page);
    const told = (await message.locator('.slots').textContent()) ?? '';
    await message.locator('.copy-button').click();
    await expect(message.locator('.copy-said')).toContainText(told);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await message.locator('blockquote').textContent());
    for (const slot of await message.locator('blockquote .slot').allTextContents()) {
      expect(copied).toContain(slot);
    }
  });
}

test('a clipboard that refuses is said to, and the text stays to be selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await page.goto('en/phrases/safety/');
  const message = withSlots(page);
  await message.locator('.copy-button').click();
  await expect(message.locator('.copy-said')).toContainText('Select the text and copy it');
  const selected = await message.locator('blockquote').evaluate((quotation) => {
    const selection = getSelection()!;
    selection.selectAllChildren(quotation);
    return selection.toString();
  });
  expect(selected).toBe(await message.locator('blockquote').textContent());
});

test('where the device can share, the message itself is handed over', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset.shared = data.text;
        return Promise.resolve();
      },
    });
  });
  await page.goto('en/phrases/safety/');
  const message = withSlots(page);
  await message.locator('.share-button').click();
  const text = (await message.locator('blockquote').textContent()) ?? '';
  await expect(page.locator('html')).toHaveAttribute('data-shared', text);
});

test('a sheet prints its messages with what they mean, and no buttons', async ({ page }) => {
  await page.goto('en/phrases/safety/');
  await page.emulateMedia({ media: 'print' });
  const message = withSlots(page);
  await expect(message.locator('blockquote')).toBeVisible();
  await expect(message.locator('details p').first()).toBeVisible();
  for (const part of ['header', '.copy-button', '.share-button']) {
    await expect(page.locator(part).first(), part).toBeHidden();
  }
});

test('“Did this solve it?” leads to another case, the message and the contact', async ({
  page,
}) => {
  await page.goto('en/articles/refund/');
  const solved = page.locator('.solved');
  await solved.locator('summary').click();
  await expect(solved.locator('a[href^="#"]').first()).toBeVisible();
  await expect(solved.locator('a[href*="/en/phrases/"]')).toBeVisible();
  await solved.locator('a[href="#contact"]').click();
  await expect(page.locator('#contact')).toBeInViewport();
});
