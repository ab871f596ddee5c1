import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`the contact page shows every channel with confidence and date (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/contact/`);
    const cards = page.locator('.contact-card');
    expect(await cards.count()).toBeGreaterThan(20);
    const incomplete = await cards.evaluateAll((all) =>
      all
        .filter(
          (card) =>
            !card.querySelector('.hint')?.textContent ||
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

  test(`the contact page goes by need: check first, then GoPay, and the guide is one tap away (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/contact/`);
    const groups = page.locator('.group > h2');
    await expect(groups.nth(0)).toHaveAttribute('id', 'need-check');
    await expect(groups.nth(1)).toHaveAttribute('id', 'need-gopay');
    await expect(groups.last()).toHaveAttribute('id', /^need-/);
    await page.locator(`main a[href$="/${locale}/what-happened/"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/what-happened/$`));
  });
}

test('hours stand only where a person answers', async ({ page }) => {
  for (const written of ['gopay-email', 'gopay-instagram', 'ojk-email', 'iasc-form']) {
    await page.goto(`en/contact/${written}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Opening hours'), written).toHaveCount(0);
    await expect(page.locator('.hours'), written).toHaveCount(0);
  }
});

test('the cards of the service say what to have ready', async ({ page }) => {
  await page.goto('en/contact/');
  const card = page.locator('.contact-card', {
    has: page.getByRole('link', { name: 'GoPay by phone' }),
  });
  await expect(card).toContainText('Have ready: ');
});

test('unknown hours are said to be unknown, with what to do instead', async ({ page }) => {
  await page.goto('en/contact/gopay-phone/');
  await expect(page.getByText('We found no opening hours')).toBeVisible();
  await expect(page.locator('.callout.warning')).toContainText('without saying that this means');
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
  await page.locator('#sources').click();
  await expect(page.locator('#source-1').getByRole('link').first()).toBeVisible();
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
  const steps = page.locator('plan-maker > ol > li');
  await expect(steps.nth(0)).toContainText('5 working days');
  await expect(steps.nth(0)).toContainText('Set by a rule');
  await page.goto('en/escalate/fraud/');
  await expect(page.getByText('Our advice, not a rule').first()).toBeVisible();
});
