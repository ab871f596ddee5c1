import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { webkit } from 'playwright';
import { findChromium } from '../setup/chromium.ts';
import { findFirefox } from '../setup/firefox.ts';

/** Runs the key flows in Firefox where it is installed, and says which engines the tests run in. */
const firefox = findFirefox();
const versionOf = (path: string): string =>
  spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim();

const chromium = findChromium();
console.log(
  `Engines: ${[
    chromium === undefined ? 'Chromium: not installed' : versionOf(chromium),
    firefox === undefined ? 'Firefox: not installed, not run' : versionOf(firefox),
    // The reader's flows in it are a project of playwright.config.ts.
    existsSync(webkit.executablePath()) ? 'WebKit of Playwright' : 'WebKit: not installed, not run',
  ].join(' · ')}`,
);

if (firefox !== undefined) {
  const { status } = spawnSync(
    'vitest run tests/engines --reporter=default --reporter=json --outputFile=test-results/engines.json',
    { shell: true, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}
