import { expect, test } from 'playwright/test';
import { globSync, statSync } from 'node:fs';
import { languages } from './locales.ts';

for (const { locale } of languages) {
  test(`an article leads to its checklist, which says all that is needed on paper (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/articles/refund/`);
    const items = await page.locator('#prepare ~ .checklist li').allTextContents();
    await page.locator(`a[href$="/${locale}/checklist/refund/"]`).click();
    await expect(page.locator('main .checklist li')).toHaveText(items);
    const channels = page.locator('.channels li');
    await expect(channels).not.toHaveCount(0);
    for (const channel of await channels.all()) {
      await expect(channel.locator('.hours')).not.toBeEmpty();
      await expect(channel.locator('.confidence')).toBeVisible();
    }
    await expect(page.locator('.never')).toContainText(/PIN.*(OTP|验证码)/);
    await expect(page.locator('.blank')).toHaveCount(3);
    await expect(page.locator('main').getByRole('table')).toBeVisible();
  });

  test(`every problem has a checklist (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/checklist/`);
    await expect(page.locator('main article li a')).toHaveCount(28);
  });
}

test('the longest checklists print on one sheet of A4', async ({ page }) => {
  const longest = languages.flatMap(({ locale }) =>
    globSync(`dist/${locale}/checklist/*/index.html`)
      .toSorted((a, b) => statSync(b).size - statSync(a).size)
      .slice(0, 3),
  );
  expect(longest).toHaveLength(9);
  for (const file of longest) {
    await page.goto(file.replace(/^dist.|index\.html$/g, '').replaceAll('\\', '/'));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), file).toHaveLength(1);
  }
});

test('checklists are an aid to their articles and no search results of their own', async ({
  page,
}) => {
  await page.goto('en/checklist/refund/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).toHaveURL(/\/zh\/checklist\/refund\/$/);
});
