import { expect, test } from 'playwright/test';
import { languages } from '../locales.ts';

for (const { locale } of languages) {
  test(`without script there is no form, but a table to count by hand (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/escalate/paylater-lending/?date=2026-03-13&how=written`);
    await expect(page.locator('#plan-form')).toBeHidden();
    await expect(page.locator('.result, .when, .remind').filter({ visible: true })).toHaveCount(0);
    const march = page.locator('.months > div').nth(2);
    await expect(march.locator('caption')).toBeVisible();
    await expect(march).toContainText('Nyepi');
    const numberOn = async (month: number, day: string) =>
      Number(
        await page
          .locator('.months > div')
          .nth(month)
          .locator('td', { hasText: new RegExp(`^\\s*${day}\\s*\\d+\\s*$`) })
          .filter({ has: page.locator(`b`) })
          .locator('b')
          .first()
          .textContent(),
      );
    // Ten more than the number of 13 March stands on 6 April.
    expect((await numberOn(3, '6')) - (await numberOn(2, '13'))).toBe(10);
  });
}

test('without script, channels, the message, the letter and what to attach are at every step', async ({
  page,
}) => {
  await page.goto('en/escalate/paylater-lending/');
  const ojk = page.locator('[data-step="3"]');
  await expect(ojk.getByRole('link', { name: 'OJK e-mail' })).toBeVisible();
  await expect(ojk.getByText('Copy of the answer you received')).toBeVisible();
  await expect(ojk.getByRole('link', { name: 'Copy the message' })).toBeVisible();
  await expect(ojk.getByRole('link', { name: 'Write this letter now' })).toBeVisible();
});
