import { expect, test } from 'playwright/test';

// What copies on the device say of their age is tested in offline/saved-line.spec.ts.
for (const [what, time] of [
  ['starts in 1970', '1970-01-01T00:00:00Z'],
  ['is decades ahead', '2099-06-01T00:00:00Z'],
] as const) {
  test(`a device whose clock ${what} still gets hours, dates and answers`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.clock.setFixedTime(time);
    await page.goto('en/contact/');
    // Hours round the clock wait until the reader comes near.
    const hours = page.locator('open-now').first();
    await hours.scrollIntoViewIfNeeded();
    await expect(hours).toHaveText(/Open|Closed/);
    await page.goto('en/escalate/paylater-lending/?date=2026-03-13&how=written');
    await expect(page.locator('[data-step="2"] .until')).toContainText(
      /until Monday,? 6 April 2026/,
    );
    await page.goto('en/search/?q=refund');
    await expect(page.locator('#results li a').first()).toHaveAttribute(
      'href',
      /\/en\/articles\/refund\/$/,
    );
    expect(errors).toEqual([]);
  });
}
