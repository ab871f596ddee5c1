import { expect, test } from 'playwright/test';

test('keys lead to the field, through the suggestions, and away', async ({ page }) => {
  await page.goto('en/articles/refund/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type('forgot pin');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', 'suggestion-0');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(options.first()).toBeHidden();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('forgot my pin');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/articles\/login-trouble\/(#[a-z-]+)?$/);
});

test('Ctrl+K leads to the field from anywhere', async ({ page }) => {
  await page.goto('id/contact/');
  await page.keyboard.press('Control+k');
  await expect(page.locator('input[name="q"]')).toBeFocused();
});

test('a tap on a suggestion opens it', async ({ page }) => {
  await page.goto('zh/');
  await page.getByRole('searchbox').fill('收不到验证码');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/zh\/articles\/register-otp\/(#[a-z-]+)?$/);
});

test('the number of suggestions is announced', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('searchbox').fill('refund');
  await expect(page.locator('search-box [role="status"]')).toHaveText(/\d answers?/);
});

test('half-typed Chinese is not searched', async ({ page }) => {
  await page.goto('zh/');
  const field = page.locator('input[name="q"]');
  await field.focus();
  await expect(page.locator('search-box .suggestions')).toBeAttached();
  await field.evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'tuikuan';
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await expect(page.getByRole('option')).toHaveCount(0);
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '退款';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await expect(page.getByRole('option').first()).toContainText('退款');
});

test('recent searches stay on the device and can be forgotten', async ({ page }) => {
  await page.goto('en/search/?q=refund');
  await expect(page.locator('#results li').first()).toBeVisible();
  await page.goto('en/');
  await page.getByRole('searchbox').focus();
  await expect(page.getByRole('option', { name: 'refund' })).toBeVisible();
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.reload();
  await page.getByRole('searchbox').focus();
  await expect(page.locator('search-box .suggestions')).toBeHidden();
});

test('Android composes Latin words, and pages are suggested at the third letter', async ({
  page,
}) => {
  await page.goto('en/');
  const field = page.locator('input[name="q"]');
  await field.focus();
  await expect(page.locator('search-box .suggestions')).toBeAttached();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['r', 're', 'ref']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field).toHaveValue('ref');
});

test('the Enter that commits a composition opens nothing, in Safari’s order too', async ({
  page,
}) => {
  await page.goto('zh/');
  const field = page.locator('input[name="q"]');
  await field.fill('退款');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  const address = page.url();
  // Safari ends the composition first, and reports the Enter after it with the code 229.
  const isTaken = await field.evaluate((input: HTMLInputElement) => {
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
      keyCode: 229,
      bubbles: true,
      cancelable: true,
    });
    return !input.dispatchEvent(enter);
  });
  expect(isTaken).toBe(false);
  expect(page.url()).toBe(address);
});

test('what nobody sees in a pasted query does not count', async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('searchbox').fill('re\u200bfund\u00ad');
  await expect(page.getByRole('option').first()).toContainText(/refund/i);
});
