import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installFromApt, isRoot, onPath, run } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Debian's Chromium without windows, in which tests take three fifths of the time. */
const headlessShell = 'chromium-headless-shell';

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that CHROMIUM_PATH names. */
const chosen = (): string | undefined => {
  const path = process.env.CHROMIUM_PATH;
  return path === '' ? undefined : path;
};

/** A Chromium on this machine: that of CHROMIUM_PATH, an installed one, or Playwright's own. */
export const findChromium = (): string | undefined =>
  chosen() ??
  names.map(onPath).find((path) => path !== undefined) ??
  [...macPaths, chromium.executablePath()].find((path) => existsSync(path));

/**
 * The Chromium for tests of pages: the one without windows where it is there and nobody chose
 * another. It installs no sites and keeps no copies as a reader's browser does.
 */
export const findPageChromium = (): string | undefined =>
  chosen() ?? onPath(headlessShell) ?? findChromium();

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

/**
 * Finds or installs a Chromium for tests of pages. As root on Debian, the one without windows is
 * added by itself: not every release has it, and tests run without it too.
 *
 * @throws with what to do, where none can be had
 */
export const ensurePageChromium = (): string => {
  const found = ensureChromium();
  if (chosen() === undefined && onPath(headlessShell) === undefined) {
    installFromApt([headlessShell]);
  }
  return findPageChromium() ?? found;
};
