import { ensurePageChromium } from './chromium.ts';

try {
  console.log(`Browser for pages: ${ensurePageChromium()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
