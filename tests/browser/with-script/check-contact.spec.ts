import { expect, test, type Page } from 'playwright/test';
import { languages } from '../locales.ts';

const check = async (page: Page, text: string) => {
  await page.locator('#check-field').fill(text);
  await page.keyboard.press('Enter');
  return page.locator('#check .answer');
};

const words = {
  en: { genuine: 'Genuine', lookalike: 'Looks real, but isn’t', unknown: 'Not in our register' },
  id: { genuine: 'Asli', lookalike: 'Mirip yang asli', unknown: 'Tidak ada di daftar' },
  zh: { genuine: '真的', lookalike: '看着像真的，其实不是', unknown: '不在我们的名单里' },
};

for (const { locale } of languages) {
  test(`a number or account is checked offline (${locale})`, async ({ page, context }) => {
    await page.goto(`${locale}/contact/ojk-phone/`);
    await expect(page.locator('#check-field')).toBeVisible();
    await context.setOffline(true);
    const answers = await check(page, '+62 1500 729');
    await expect(answers).toHaveCount(1);
    await expect(answers).toContainText(words[locale].genuine);
    await expect(answers).toContainText('2026');
    await expect(answers.getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`/${locale}/contact/gopay-phone/$`),
    );
    await check(page, 'instagram.com/gopay_indonesia');
    await expect(answers).toContainText(words[locale].lookalike);
    await check(page, 'wa.me/6281234567890');
    await expect(answers).toContainText(words[locale].unknown);
    await expect(answers).toContainText('WhatsApp');
  });
}

test('each kind of answer says what to do', async ({ page }) => {
  await page.goto('en/contact/');
  for (const [typed, verdict, advice] of [
    ['1500729', 'Genuine', 'hang up and dial it yourself'],
    ['customerservice@gopay.co.id', 'Genuine', 'Write a new e-mail'],
    ['https://www.gopay.co.id/bantuan', 'Genuine', 'Type the address yourself'],
    ['tiktok.com/@gopayindonesia', 'unconfirmed', 'We couldn’t confirm this one'],
    ['021-5084-9000', 'Old or unconfirmed', 'used to be genuine'],
    ['gopay.com', 'Same name, somebody else', 'Czech'],
    ['gopay.co.id.bantuan.xyz', 'Looks real, but isn’t', 'Use instead: gopay.co.id'],
    ['0812 3456 7890', 'Not in our register', 'That proves nothing'],
    ['gopay', 'nothing to compare', 'A name alone proves nothing'],
  ] as const) {
    const answers = await check(page, typed);
    await expect(answers, typed).toHaveCount(1);
    await expect(answers.locator('.verdict'), typed).toContainText(verdict);
    await expect(answers, typed).toContainText(advice);
  }
});

test('a pasted message gets an answer for each contact in it', async ({ page }) => {
  await page.goto('id/contacts-to-avoid/');
  const answers = await check(page, 'CS GoPay: 1500729, WA 0812-3456-7890, IG @gopay_indonesia');
  await expect(answers).toHaveCount(3);
  await expect(answers.nth(2)).toHaveClass(/lookalike/);
});

test('an answer goes when the text changes, and what is typed stays text', async ({ page }) => {
  await page.goto('en/contact/');
  const answers = await check(page, '<img src=x onerror=alert(1)>@gopay_indonesia');
  await expect(answers).not.toHaveCount(0);
  await expect(page.locator('#check img')).toHaveCount(0);
  await page.locator('#check-field').press('Backspace');
  await expect(answers).toHaveCount(0);
});

test('nothing typed is kept or put into the address', async ({ page }) => {
  await page.goto('en/contact/');
  await check(page, '0812 3456 7890');
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('every contact page has the field and says how to tell real from fake', async ({ page }) => {
  for (const path of ['contact/', 'contact/gopay-x/', 'contact/iasc-form/', 'contacts-to-avoid/']) {
    await page.goto(`en/${path}`);
    await expect(page.getByLabel('Phone number, e-mail, site or account name')).toBeVisible();
    const advice = page.getByRole('region', { name: 'Real or fake?' });
    await expect(advice.getByText('Real staff never ask for your OTP or PIN.')).toBeVisible();
  }
});

test('without its register there is no dead field, and it comes with the network', async ({
  page,
}) => {
  await page.route('**/register.json', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto('en/contact/');
  await failed;
  await expect(page.locator('#check .by-hand')).toBeVisible();
  await expect(page.locator('#check-field')).toBeHidden();
  await page.unroute('**/register.json');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('#check-field')).toBeVisible();
  await expect(page.locator('#check .by-hand')).toBeHidden();
});
