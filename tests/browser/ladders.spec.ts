import { expect, test } from 'playwright/test';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`the overview of a ladder leads to each of its steps (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/escalate/e-money/`);
    const links = page.locator('nav[aria-labelledby="overview"] a');
    await expect(links).toHaveCount(await page.locator('plan-maker > ol > li').count());
    await links.last().click();
    const last = (await links.last().getAttribute('href')) ?? 'none';
    await expect(page.locator(last)).toBeInViewport();
  });

  test(`each kind of product says who supervises it, with sources, and its ladder (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/escalate/`);
    const routes = page.locator('section[aria-labelledby="where"] .route');
    await expect(routes).toHaveCount(3);
    for (const [index, [supervisor, ladder]] of [
      ['Bank Indonesia', 'e-money'],
      ['OJK', 'paylater-lending'],
      ['OJK', 'paylater-lending'],
    ].entries()) {
      const route = routes.nth(index);
      await expect(route.locator('dd b')).toContainText(supervisor!);
      await expect(route.locator('sup a')).not.toHaveCount(0);
      await expect(route.getByRole('link').last()).toHaveAttribute(
        'href',
        new RegExp(`/${locale}/escalate/${ladder}/$`),
      );
    }
  });
}

test('a time that a rule sets stands beside its source; the others say that they are none', async ({
  page,
}) => {
  await page.goto('en/escalate/paylater-lending/');
  const legal = page.locator('.move-on.legal').first();
  await expect(legal).toContainText('5 working days');
  await expect(legal).toContainText('Set by a rule');
  await expect(legal.getByRole('link', { name: /POJK 22\/2023/ }).first()).toHaveAttribute(
    'href',
    /^https:/,
  );
  await expect(page.locator('.move-on.unknown').first()).toContainText('No rule sets a day');
  await page.goto('en/escalate/fraud/');
  await expect(page.locator('.move-on.suggested').first()).toContainText('Our advice, not a rule');
  const looks = (basis: string) =>
    page
      .locator(`.move-on.${basis} .basis`)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const suggested = await looks('suggested');
  await page.goto('en/escalate/paylater-lending/');
  expect(await looks('legal')).not.toBe(suggested);
});

test('a ladder leads a reader with another product to where that goes', async ({ page }) => {
  await page.goto('en/escalate/e-money/');
  await page.getByRole('link', { name: 'Is it another product?' }).click();
  await expect(page.locator('#where')).toBeInViewport();
});
