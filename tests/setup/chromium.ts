import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installFromApt, isRoot, onPath, run } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** A Chromium that is there already: CHROMIUM_PATH, an installed one, or Playwright's own. */
export const findChromium = (): string | undefined => {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return named;
  return (
    names.map(onPath).find((path) => path !== undefined) ??
    [...macPaths, chromium.executablePath()].find((path) => existsSync(path))
  );
};

/** Only root may install the libraries that Playwright's browser needs. */
const withSystemLibraries = (): string[] => (isRoot() ? ['--with-deps'] : []);

/** Debian's browser, with a font for Chinese, so that pages look as they do for readers. */
const debianPackages = ['chromium', 'fonts-noto-cjk'];

/**
 * Finds a Chromium, or installs one: Playwright's download, else Debian's package as root.
 *
 * @throws with what to do, where none can be had
 */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found !== undefined) return found;
  if (
    run('npx', ['playwright', 'install', ...withSystemLibraries(), 'chromium']) ||
    installFromApt(debianPackages)
  ) {
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome, or set ' +
      'CHROMIUM_PATH to the browser, and run the tests again.',
  );
};
