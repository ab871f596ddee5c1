import type { Page } from 'playwright/test';

/** What Playwright itself reports where a test keeps the worker out. */
const ofTheTest = 'Service Worker registration blocked by Playwright';

/** Everything a browser complains of on the pages that follow, its refusals by the policy too. */
export const complaints = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && message.text() !== ofTheTest) found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`refused ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return found;
};
