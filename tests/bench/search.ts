import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumSwitches } from '../setup/chromium-switches.ts';
import { ensureChromium } from '../setup/chromium.ts';

/** How the search of a site behaves on a slow phone; times in milliseconds. */
export type SearchFigures = {
  /** Bytes of the questions of a language, with Brotli. */
  questionBytes: number;
  /** Everything that is loaded for a first search, in bytes as sent. */
  firstBytes: number;
  /** From the first key to the first suggestion, with nothing loaded before. */
  first: number;
  /** From a key to its suggestions, once everything is there. */
  next: number;
};

const typed = 'refund not received';

/**
 * Types into the search of a home page, on slow 4G (1.6 Mbit/s, 150 ms) and a processor four times
 * slower, as Lighthouse assumes them.
 *
 * @param origin where the site is served, with compressed copies
 * @param folder of the built site
 */
export const measureSearch = async (origin: string, folder: string): Promise<SearchFigures> => {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumSwitches,
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 360, height: 740 },
      serviceWorkers: 'block',
    });
    await page.goto(`${origin}/en/`, { waitUntil: 'networkidle' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    let firstBytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      firstBytes += encodedDataLength;
    });
    const input = page.locator('input[name="q"]');
    const suggestion = page.getByRole('option').first();
    let begin = performance.now();
    await input.focus();
    await page.keyboard.type(typed);
    await suggestion.waitFor();
    const first = performance.now() - begin;
    const times: number[] = [];
    for (const more of [' yet', ' from', ' shop']) {
      const before = await page.locator('.search-field [role="status"]').textContent();
      begin = performance.now();
      await page.keyboard.type(more);
      await page.waitForFunction(
        ([text]) =>
          document.querySelector('.search-field [role="status"]')?.textContent !== text ||
          document.querySelector('[role="option"]') !== null,
        [before],
      );
      times.push((performance.now() - begin) / more.length);
    }
    return {
      questionBytes: brotliCompressSync(readFileSync(join(folder, 'en/questions.json'))).length,
      firstBytes,
      first,
      next: times.toSorted((a, b) => a - b)[1] ?? NaN,
    };
  } finally {
    await browser.close();
  }
};
