import { expect, test, type Page } from 'playwright/test';
import { languages } from '../locales.ts';

const paper = (page: Page) => page.locator('[data-paper]');
const original = (page: Page) => page.locator('[data-paper] .original');
const mailHref = (page: Page) =>
  page.locator('[data-mail]').evaluate((link) => (link as HTMLAnchorElement).href);
const mailParts = async (page: Page) => {
  const { pathname, search } = new URL(await mailHref(page));
  const [, subject = '', body = ''] = /^\?subject=([^&]*)(?:&body=(.*))?$/.exec(search) ?? [];
  return {
    address: pathname,
    subject: decodeURIComponent(subject),
    body: decodeURIComponent(body),
  };
};

const fillIn = async (page: Page) => {
  await page.locator('#problem').selectOption('top-up-missing');
  await page.locator('#date').fill('2026-03-13');
  await page.locator('#time').fill('10:15');
  await page.locator('#amount').fill('1250000');
  await page.locator('#transaction').fill('F1234567890');
  await page.locator('[name="tried"][value="app-help"]').check();
  await page.locator('[name="asks"][value="credit"]').check();
};

for (const { locale, tag } of languages) {
  test(`the letter follows the form, in Indonesian and in the reader’s language (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/letter/`);
    await expect(paper(page)).toContainText('[pokok masalah]');
    await fillIn(page);
    await page.locator('#story').fill('Struknya ada. <b>Tolong</b>');
    await expect(paper(page)).toContainText('Tanggal kejadian: 13 Maret 2026, pukul 10.15');
    await expect(paper(page)).toContainText('Memasukkan dana sebesar Rp1.250.000 ke saldo saya.');
    await expect(paper(page)).toContainText('Struknya ada. <b>Tolong</b>');
    await expect(paper(page)).not.toContainText('[pokok masalah]');
    await expect(paper(page).locator('b')).toHaveCount(0);
    const meaning = page.locator(`[data-paper] .meaning`);
    if (locale === 'id') await expect(meaning).toHaveCount(0);
    else {
      await expect(meaning).toHaveCount(await original(page).count());
      await expect(meaning.first()).toHaveAttribute('lang', tag);
    }
  });
}

test('says what is still blank and does not stand in the way', async ({ page }) => {
  await page.goto('en/letter/');
  const missing = page.locator('[data-missing]');
  await page.locator('#problem').selectOption('account-blocked');
  await expect(missing).toHaveText(/Still blank: \[date\] \[what you ask for\]\./);
  await expect(page.getByRole('button', { name: 'Copy the letter' })).toBeEnabled();
  await page.locator('#date').fill('2026-03-13');
  await page.locator('[name="asks"][value="unblock"]').check();
  await expect(missing).toContainText('All there');
});

test('writes an amount out, and asks again where it cannot be read', async ({ page }) => {
  await page.goto('en/letter/');
  const amount = page.locator('#amount');
  await amount.fill('1,5 juta');
  await amount.blur();
  await expect(amount).toHaveValue('Rp1.500.000');
  await amount.fill('a lot');
  await amount.blur();
  await expect(page.locator('#amount-warning')).toContainText('can’t read');
  await amount.fill('50rb');
  await expect(page.locator('#amount-warning')).toBeEmpty();
});

test('offers what fits: recipients by product, requests by recipient', async ({ page }) => {
  await page.goto('en/letter/');
  await page.getByLabel('What is it about?').selectOption('gopay-later');
  const recipients = page.getByRole('radio');
  await expect(recipients).toHaveCount(3);
  await expect(recipients.first()).toBeChecked();
  await expect(page.locator('#problem option', { hasText: 'Top-up' })).toHaveCount(0);
  await expect(paper(page)).toContainText('PT Multifinance Anak Bangsa (GoPay Later)');
  await page.getByRole('radio', { name: /OJK/ }).check();
  await expect(page.getByRole('checkbox', { name: 'Take it up with the company' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Correct the bill' })).toBeHidden();
  await expect(page.locator('a[href="mailto:konsumen@ojk.go.id"]')).toBeVisible();
  await expect(page.locator('a[href="mailto:customerservice@gopay.co.id"]')).toBeHidden();
});

test('a step of a ladder opens the letter to its recipient', async ({ page }) => {
  await page.goto('en/escalate/paylater-lending/');
  await page.locator('a[data-letter][href*="recipient=ojk"]').click();
  await expect(page.locator('#ojk')).toBeChecked();
  await expect(paper(page)).toContainText('Otoritas Jasa Keuangan');
});

test('copies the Indonesian letter and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('zh/letter/');
  await fillIn(page);
  await page.locator('[data-copy]').click();
  await expect(page.locator('[data-done]')).toContainText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^\[kota\], \d+ \S+ \d{4}\n\nPerihal: Pengaduan tertulis tentang isi saldo/,
  );
  expect(copied).toContain('\n1. Memasukkan dana sebesar Rp1.250.000 ke saldo saya.\n');
  expect(copied).not.toMatch(/[一-鿿]/);
});

test('where the browser does not let it copy, the letter stands selected in a field', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('en/letter/');
  await page.locator('[data-copy]').click();
  await expect(page.locator('[data-done]')).toContainText('copy it yourself');
  await expect(page.getByLabel('The letter as text')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Dengan hormat,');
});

test('the mail link goes to the sourced address with subject and text', async ({ page }) => {
  await page.goto('en/letter/');
  await fillIn(page);
  const mail = await mailParts(page);
  expect(mail.address).toBe('customerservice@gopay.co.id');
  expect(mail.subject).toBe('Pengaduan tertulis tentang isi saldo yang belum masuk');
  expect(mail.body).toMatch(/^Kepada Yth\.\r\nLayanan Pelanggan GoPay\r\n/);
  expect(mail.body).toContain('\r\n\r\nHormat saya,');
  expect(mail.body).not.toContain('Perihal');
  await page.locator('#bank-indonesia').check();
  expect((await mailParts(page)).address).toBe('bicara@bi.go.id');
});

test('a letter too long for a link is copied, and the mail opens without it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/letter/');
  await expect(page.locator('[data-long]')).toBeHidden();
  await page.locator('#story').fill('Saldo saya belum masuk. '.repeat(100));
  await expect(page.locator('[data-long]')).toBeVisible();
  const mail = await mailParts(page);
  expect(mail.subject).toContain('Pengaduan tertulis');
  expect(mail.body).toBe('');
  await page.locator('[data-mail]').click();
  await expect(page.locator('[data-done]')).toContainText('Paste it');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('belum masuk.');
});

test('only the Indonesian letter goes on paper', async ({ page }) => {
  await page.goto('en/letter/');
  await fillIn(page);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  expect(printed).toMatch(/^\[kota\]/);
  expect(printed).toMatch(/Email: \[alamat email\]$/);
  expect(printed).not.toMatch(/Dear Sir|Copy the letter|Sources|Pegangan/);
});

test('what is typed does not leave the page, and is stored in this tab alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/letter/');
  await expect(paper(page)).toContainText('[pokok masalah]');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await fillIn(page);
  await page.locator('#story').fill('Saldo saya belum masuk.');
  await page.locator('#tickets').press('Enter');
  await page.locator('[data-copy]').click();
  await expect(page.locator('[data-done]')).toContainText('Copied');
  await expect(paper(page)).toContainText('Saldo saya belum masuk.');
  expect(requests).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  const kept = await page.evaluate(() => [localStorage, sessionStorage].map(Object.keys));
  expect(kept).toEqual([[], ['letter']]);
  expect(await context.cookies()).toEqual([]);
});

test('works with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/letter/');
  const focused = (selector: string) => expect(page.locator(selector)).toBeFocused();
  await page.locator('#product').focus();
  await page.keyboard.press('Tab');
  await focused('#gopay');
  await page.keyboard.press('ArrowDown');
  await focused('#bank-indonesia');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Account');
  await expect(page.locator('#problem')).toHaveValue('account-blocked');
  await page.locator('[name="asks"][value="facilitate"]').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-copy]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-done]')).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('terhadap PT Dompet Anak Bangsa (GoPay) tentang akun yang diblokir');
  expect(copied).toContain('1. Memfasilitasi penyelesaian');
  await page.keyboard.press('Tab');
  await focused('[data-mail]');
  await page.keyboard.press('Tab');
  await focused('[data-print]');
});
