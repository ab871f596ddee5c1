import type { Locator, Page } from 'playwright/test';

/** A complaint in writing on a Friday before holidays, as the address of the planner says it. */
export const written = 'ladder=paylater-lending&date=2026-03-13&how=written';

/** A Monday in Jakarta, and still Sunday in New York. */
const today = new Date('2026-03-16T01:00:00Z');

/** Opens the planner on that Monday. */
export const open = async (page: Page, locale: string, query = ''): Promise<void> => {
  await page.clock.setFixedTime(today);
  await page.goto(`${locale}/plan/${query && `?${query}`}`);
};

/** A step of the plan, counted from one. */
export const step = (page: Page, ladder: string, number: number): Locator =>
  page.locator(`[data-ladder="${ladder}"] [data-step="${number}"]`);

/** What the form says is wrong, at its fields. */
export const errors = (page: Page): Locator => page.locator('.error').filter({ hasText: /./ });
