import { expect, test, type Page } from 'playwright/test';
import { languages } from '../locales.ts';

/** What a reader would type, and the answer to it. */
const problems = {
  id: { typed: 'saldo kepotong pesanan gagal', slug: 'charged-but-failed' },
  zh: { typed: '扣了钱，付款却失败', slug: 'charged-but-failed' },
  en: { typed: 'money taken but payment failed', slug: 'charged-but-failed' },
};

/** Presses Tab until a link or field is reached. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} cannot be reached by Tab.`);
};

for (const { locale } of languages) {
  test(`the way from the problem to a number goes by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const { typed, slug } = problems[locale];
    await page.goto(`${locale}/`);
    await tabTo(page, 'input[name="q"]');
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/articles/${slug}/$`));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '.to-contact a');
    await page.keyboard.press('Enter');
    await expect(page.locator('#contact')).toBeInViewport();
    await tabTo(page, 'a[href^="tel:"]');
    await tabTo(page, '#next ~ p a');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/escalate/`));
  });
}

const paths = [
  '',
  'articles/charged-but-failed/',
  'contact/',
  'escalate/fraud/',
  'what-happened/',
  'letter/',
];

/** A phone and a desk: a page at one of them, in turn, and at both in the nightly run. */
const widths = [360, 1280];

for (const [index, path] of paths.entries()) {
  for (const width of process.env.TEST_EXTENT === 'all' ? widths : [widths[index % 2]!]) {
    test(`the focus is always seen and never hidden on /en/${path} at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`en/${path}`);
      const hidden: string[] = [];
      let reached = 0;
      for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
          const name = `${element.tagName} ${element.textContent.trim().slice(0, 40)}`;
          const marked = [element, element.closest('form')].some(
            (each) => each && getComputedStyle(each).outlineStyle !== 'none',
          );
          const inside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
          const at = document.elementFromPoint(left + width / 2, top + height / 2);
          const uncovered = at !== null && (element.contains(at) || at.contains(element));
          return { name, ok: marked && uncovered && (inside || height > innerHeight) };
        });
        if (seen === undefined) break;
        reached += 1;
        if (!seen.ok) hidden.push(seen.name);
      }
      expect(hidden).toEqual([]);
      expect(reached).toBeGreaterThan(10);
    });
  }
}
