import type { Locator, Page } from 'playwright/test';

/** A complaint in writing on a Friday before holidays, as the address of its plan says it. */
export const written = 'date=2026-03-13&how=written';

/** A Monday in Jakarta, and still Sunday in New York. */
const today = new Date('2026-03-16T01:00:00Z');

/** Opens the page of a complaint path on that Monday. */
export const open = async (page: Page, locale: string, path: string, query = ''): Promise<void> => {
  await page.clock.setFixedTime(today);
  await page.goto(`${locale}/escalate/${path}/${query && `?${query}`}`);
};

/** A step of the complaint path, counted from one. */
export const step = (page: Page, number: number): Locator =>
  page.locator(`[data-step="${number}"]`);

/** What the form says is wrong, at its fields. */
export const errors = (page: Page): Locator => page.locator('.error').filter({ hasText: /./ });
