import { expect, test, type Page } from 'playwright/test';

const paper = (page: Page) => page.locator('[data-paper]');
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('letter'));

const fillIn = async (page: Page) => {
  await page.locator('#product').selectOption('gopay-later');
  await page.locator('#ojk').check();
  await page.locator('#problem').selectOption('wrong-bill');
  await page.locator('#date').fill('2026-03-13');
  await page.locator('#amount').fill('1250000');
  await page.locator('#story').fill('Tagihan saya naik.');
  await page.locator('[name="asks"][value="explain"]').check();
};

const expectFilledIn = async (page: Page) => {
  await expect(page.locator('#product')).toHaveValue('gopay-later');
  await expect(page.locator('#ojk')).toBeChecked();
  await expect(page.locator('#problem')).toHaveValue('wrong-bill');
  await expect(page.locator('#date')).toHaveValue('2026-03-13');
  await expect(page.locator('#story')).toHaveValue('Tagihan saya naik.');
  await expect(page.locator('[name="asks"][value="explain"]')).toBeChecked();
  await expect(paper(page)).toContainText('Tagihan saya naik.');
  await expect(paper(page)).toContainText('Rp1.250.000');
  await expect(paper(page)).toContainText('Otoritas Jasa Keuangan');
};

test('a reload keeps what was typed', async ({ page }) => {
  await page.goto('en/letter/');
  await fillIn(page);
  await page.reload();
  await expectFilledIn(page);
});

test('the way back from another page keeps what was typed, without a page cache too', async ({
  page,
}) => {
  await page.goto('en/letter/');
  await fillIn(page);
  await page.goto('en/contact/');
  await page.goBack();
  // The tests' browser runs without a page cache: the page was made anew.
  expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0])).toMatchObject({
    type: 'back_forward',
  });
  await expectFilledIn(page);
});

test('a tab that the phone dropped brings back what was typed', async ({ page, context }) => {
  await page.goto('en/letter/');
  await fillIn(page);
  const storage = (await kept(page)) ?? '';
  const restored = await context.newPage();
  // A browser that brings a tab back loads its page with the storage that the tab had.
  await restored.addInitScript((letter) => {
    sessionStorage.setItem('letter', letter);
  }, storage);
  await restored.goto('en/letter/');
  await expectFilledIn(restored);
});

test('another tab does not see it', async ({ page, context }) => {
  await page.goto('en/letter/');
  await fillIn(page);
  const other = await context.newPage();
  await other.goto('en/letter/');
  await expect(paper(other)).toContainText('[pokok masalah]');
  await expect(other.locator('#story')).toHaveValue('');
});

for (const { field, secret } of [
  { field: 'story', secret: 'PIN 123456' },
  { field: 'tickets', secret: 'OTP 482913' },
  { field: 'transaction', secret: '4111 1111 1111 1111' },
]) {
  test(`a field with “${secret}” in it is not kept, the others are`, async ({ page }) => {
    await page.goto('en/letter/');
    await page.locator('#problem').selectOption('account-blocked');
    await page.locator(`#${field}`).fill('Akun diblokir');
    expect(await kept(page)).toContain('Akun diblokir');
    await page.locator(`#${field}`).fill(`Akun diblokir ${secret}`);
    await expect(page.locator(`#${field}-warning`)).not.toBeEmpty();
    expect(await kept(page)).not.toContain('Akun');
    await page.reload();
    await expect(page.locator('#problem')).toHaveValue('account-blocked');
    await expect(page.locator(`#${field}`)).toHaveValue('');
  });
}

test('one button empties the form and forgets what was typed', async ({ page }) => {
  await page.goto('en/letter/');
  await fillIn(page);
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await expect(page.locator('[data-kept]')).toHaveText('Cleared. Nothing of it is kept.');
  await expect(page.locator('#story')).toHaveValue('');
  await expect(page.locator('#product')).toHaveValue('balance');
  await expect(page.locator('#problem option', { hasText: 'Top-up' })).toHaveCount(1);
  await expect(paper(page)).toContainText('[pokok masalah]');
  expect(await kept(page)).toBeNull();
  await page.reload();
  await expect(paper(page)).toContainText('[pokok masalah]');
});

test('the privacy page forgets what was typed', async ({ page }) => {
  await page.goto('en/letter/');
  await fillIn(page);
  await page.goto('en/privacy/');
  await page.getByRole('button', { name: 'Clear what is on this device' }).click();
  await expect(page.locator('clear-device').getByRole('status')).toContainText('Cleared.');
  expect(await kept(page)).toBeNull();
});

test('where the browser keeps nothing, the page says so and the letter works', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('en/letter/');
  await expect(page.locator('[data-kept]')).toBeEmpty();
  await fillIn(page);
  await expect(page.locator('[data-kept]')).toContainText('doesn’t let this page keep');
  await expectFilledIn(page);
});

test('a complaint path hands its product and the day of the complaint to the letter', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-03-16T01:00:00Z'));
  await page.goto('en/escalate/paylater-lending/?date=2026-03-13&how=written');
  const [first, last] = [
    page.locator('[data-letter]').first(),
    page.locator('[data-letter]').last(),
  ];
  // The letter of the first step is the complaint itself, so its link names no day of a complaint.
  await expect(first).toHaveAttribute('href', /\?recipient=gopay-later&product=gopay-later$/);
  await last.click();
  await expect(page.locator('#laps-sjk')).toBeChecked();
  await expect(page.locator('#product')).toHaveValue('gopay-later');
  await expect(page.locator('#complained')).toHaveValue('2026-03-13');
  await expect(paper(page)).toContainText('Tanggal pengaduan saya sebelumnya: 13 Maret 2026');
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('what is changed after a link was followed stays changed on reload', async ({ page }) => {
  await page.goto('en/letter/?recipient=ojk&product=gopay-pinjam');
  await expect(page.locator('#product')).toHaveValue('gopay-pinjam');
  await page.locator('#laps-sjk').check();
  await page.reload();
  await expect(page.locator('#laps-sjk')).toBeChecked();
  await expect(page.locator('#product')).toHaveValue('gopay-pinjam');
});

test('a link to the letter leaves the story that was typed before', async ({ page }) => {
  await page.goto('en/letter/');
  await page.locator('#story').fill('Saldo hilang.');
  await page.goto('en/letter/?recipient=bank-indonesia&product=balance');
  await expect(page.locator('#bank-indonesia')).toBeChecked();
  await expect(page.locator('#story')).toHaveValue('Saldo hilang.');
});
