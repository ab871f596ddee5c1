import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

const colours = 'color-contrast';

/** Only what is wrong is reported in full, which takes half the time. The builder changes them. */
const options = () => ({ resultTypes: ['violations' as const], selectors: false });

const violations = async (page: Page, choose = (axe: AxeBuilder): AxeBuilder => axe) => {
  // Pages have no frames, so axe needs no page of its own to put results together.
  const axe = choose(new AxeBuilder({ page }).options(options()).setLegacyMode());
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

/** The widths of a phone and of a desk. */
const widths = [360, 1280];

/** Looks at a page as it is: in both themes, of which only the colours differ. */
export const expectAccessible = async (page: Page, what: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page), what).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await violations(page, (axe) => axe.withRules([colours]));
  expect(inDark, `${what}, dark`).toEqual([]);
};

/** Looks at a page on a phone and on a desk, in both themes, with all that opens open. */
export const expectAccessibleEverywhere = async (page: Page, what: string): Promise<void> => {
  await page.locator('details').evaluateAll((closed) => {
    for (const details of closed) (details as HTMLDetailsElement).open = true;
  });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    await expectAccessible(page, `${what}, ${width} px`);
  }
};

/** Looks at a page in the colours of the system, which axe cannot judge and nobody has to. */
export const expectAccessibleInForcedColours = async (page: Page): Promise<void> => {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page, (axe) => axe.disableRules([colours]))).toEqual([]);
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
