import type axeCore from 'axe-core';
import type { RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from 'playwright/test';

/** What a page has as `axe` once the code was put into it. */
declare const axe: typeof axeCore;

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const contrast = 'color-contrast';

/** The rules that the theme of a page has to do with. */
const ofTheme = [contrast, 'link-in-text-block'];

/** What axe finds wrong with a page as it is; the code of axe is put into a page only once. */
const violations = async (page: Page, options: RunOptions = {}): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(code);
  return page.evaluate(async (chosen) => {
    // Only what is wrong is reported in full, which takes half the time.
    const all: RunOptions = { resultTypes: ['violations'], selectors: false, ...chosen };
    const { violations } = await axe.run(all);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
};

/** The widths of a phone and of a desk. */
const widths = [360, 1280];

/** Looks at a page as it is: in both themes, of which only the colours differ. */
export const expectAccessible = async (page: Page, what: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page), what).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violations(page, { runOnly: ofTheme });
  expect(inDark, `${what}, dark`).toEqual([]);
};

const unfoldAll = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((closed) => {
    for (const details of closed) (details as HTMLDetailsElement).open = true;
  });

/** Looks at a page on a phone and on a desk, in both themes, with all that opens open. */
export const expectAccessibleEverywhere = async (page: Page, what: string): Promise<void> => {
  await unfoldAll(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    await expectAccessible(page, `${what}, ${width} px`);
  }
};

/** Looks at a page once: at one width and in one theme, with all that opens open. */
export const expectAccessibleOnce = async (
  page: Page,
  what: string,
  { width, theme }: { width: number; theme: 'light' | 'dark' },
): Promise<void> => {
  await unfoldAll(page);
  await page.setViewportSize({ width, height: 740 });
  await page.emulateMedia({ colorScheme: theme });
  expect(await violations(page), `${what}, ${width} px, ${theme}`).toEqual([]);
};

/** Looks at a page in the colours of the system, which axe cannot judge and nobody has to. */
export const expectAccessibleInForcedColours = async (page: Page): Promise<void> => {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page, { rules: { [contrast]: { enabled: false } } })).toEqual([]);
  const borderless = await page.locator('.button').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(button);
        return borderTopWidth === '0px' || borderTopColor === backgroundColor;
      })
      .map(({ textContent }) => textContent),
  );
  expect(borderless).toEqual([]);
};
