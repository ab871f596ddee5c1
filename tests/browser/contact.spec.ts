import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`the contact page shows every channel with hours, confidence and date (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/contact/`);
    const cards = page.locator('.contact-card');
    expect(await cards.count()).toBeGreaterThan(20);
    const incomplete = await cards.evaluateAll((all) =>
      all
        .filter(
          (card) =>
            !card.querySelector('.hours')?.textContent ||
            !card.querySelector('.confidence')?.textContent ||
            !card.querySelector('.trust')?.textContent.includes('2026'),
        )
        .map((card) => card.textContent),
    );
    expect(incomplete).toEqual([]);
    await expect(page.locator('a[href="tel:1500729"]').first()).toBeVisible();
    await expect(
      page.locator('a[href="mailto:customerservice@gopay.co.id"]').first(),
    ).toBeVisible();
  });
}

for (const { locale } of languages) {
  test(`what happened leads to the right channel in one tap (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/contact/`);
    const problems = page.locator('.by-channel a');
    await expect(problems).toHaveCount(28);
    const first = page.locator('main h2').first();
    await expect(first).toHaveAttribute('id', 'what-happened');
    await problems.first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/contact/gopay-phone/$`));
  });
}

test('the cards of the service say what to have ready', async ({ page }) => {
  await page.goto('en/contact/');
  const card = page.locator('.contact-card', {
    has: page.getByRole('link', { name: 'GoPay by phone' }),
  });
  await expect(card).toContainText('Have ready: ');
});

test('unknown hours are said to be unknown, with what to do instead', async ({ page }) => {
  await page.goto('en/contact/gopay-phone/');
  await expect(page.getByText('Hours not published')).toBeVisible();
  await expect(page.getByText('Report in the app first and keep the ticket number.')).toBeVisible();
  await page.goto('en/contact/iasc-form/');
  await expect(page.getByText('You can send it at any hour')).toBeVisible();
});

test('hours that only the press reports are said to be so', async ({ page }) => {
  await page.goto('en/contact/ojk-phone/');
  await expect(page.getByText('Open 24 hours, every day (according to the press)')).toBeVisible();
});

test('a channel page tells what to prepare, how to use it, and where its number comes from', async ({
  page,
}) => {
  await page.goto('id/contact/gopay-phone/');
  await expect(page.locator('a[href="tel:1500729"]')).toHaveText('1500-729');
  await expect(page.locator('.checklist li')).not.toHaveCount(0);
  await expect(page.locator('.steps li')).not.toHaveCount(0);
  await expect(page.locator('#source-1').getByRole('link').first()).toHaveAttribute(
    'href',
    /^https:/,
  );
});

test('an unconfirmed channel is shown as unconfirmed', async ({ page }) => {
  await page.goto('en/contact/gopay-tiktok/');
  await expect(page.locator('.value .confidence')).toHaveText('Unconfirmed');
});

test('a ladder tells a rule from advice and from what nobody knows', async ({ page }) => {
  await page.goto('en/escalate/paylater-lending/');
  const steps = page.locator('main article > ol > li');
  await expect(steps.nth(0)).toContainText('5 working days');
  await expect(steps.nth(0)).toContainText('Set by a rule');
  await expect(steps.nth(2)).toContainText('No time limit is published');
  await page.goto('en/escalate/fraud/');
  await expect(page.getByText('Our advice, not a rule').first()).toBeVisible();
});
