import { existsSync } from 'node:fs';
import { webkit } from 'playwright';
import { defineConfig, type PlaywrightTestProject } from 'playwright/test';
import { portOf, presentHosts, walkedHosts, type Host } from './tests/hosts/hosts.ts';
import { chromiumSwitches } from './tests/setup/chromium-switches.ts';
import { findChromium, findPageChromium } from './tests/setup/chromium.ts';
import { shareBuiltSites } from './tests/setup/share-built-sites.ts';

const port = Number(process.env.TEST_PORT ?? 4329);
const viewport = { width: 360, height: 740 };

shareBuiltSites();

/**
 * Other ways of hosting than `npm start`, by TEST_HOSTS: none unless it is set, `flows` for a
 * reader's ways on nginx and on a server without rules, `all` for all tests that a host can affect.
 */
const extent = process.env.TEST_HOSTS;
const isFull = process.env.TEST_EXTENT === 'all';
const hosts =
  extent === undefined
    ? []
    : presentHosts().filter(({ name }) => extent === 'all' || walkedHosts.includes(name));

/**
 * Tests that exist once for each language have names that end in it, as “(en)”. The nightly run
 * has all of them; `npm test` leaves out those that these patterns match.
 */
const leftOut = (...tests: RegExp[]): { grepInvert?: RegExp[] } =>
  isFull ? {} : { grepInvert: tests };

/**
 * Tests with script that only the nightly run has: faults of hosts and browsers, a worker at a
 * subpath, and how much it loads and stores. `npm test` follows links of languages without script.
 */
const nightly = isFull
  ? []
  : ['**/faults/**', '**/offline/{politeness,subpath}.spec.ts', '**/languages.spec.ts'];

/** A reader's ways through the site, and all that a host may do wrong. */
const flows = ['**/hosts/**', '**/not-found.spec.ts', '**/with-script/language-choice.spec.ts'];

/**
 * Every page under its policy, the header and the page's own together where a host sends one: a
 * browser enforces both, so one visit proves both.
 */
const policy = '**/with-script/policy.spec.ts';

/** Where every page is visited under its policy: the first host that sends one, if any does. */
const policyHost = hosts.find(({ sendsHeaders }) => sendsHeaders);

/** Tests of what a browser keeps and installs: each has a server of its own and a full browser. */
const offline = '**/with-script/offline/**';

/** Audits of the pages themselves, which are the same wherever they come from. */
const sameEverywhere = '**/accessibility.spec.ts';

const addressOf = (host: Host): string => `http://127.0.0.1:${portOf(host, port)}${host.base}`;

const projectsOf = (host: Host): PlaywrightTestProject[] => {
  const use = { viewport, baseURL: addressOf(host) };
  const metadata = { host };
  if (extent !== 'all') {
    const testMatch = host === policyHost ? [...flows, policy] : flows;
    return [{ name: host.name, use, metadata, testMatch, ...leftOut(/\((?:id|en)\)$/) }];
  }
  return [
    {
      name: host.name,
      use,
      metadata,
      testIgnore: ['**/without-script/**', sameEverywhere, offline],
    },
    {
      name: `${host.name}-without-script`,
      use: { ...use, javaScriptEnabled: false },
      metadata,
      testIgnore: ['**/with-script/**', '**/hosts/**'],
    },
  ];
};

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 4,
  forbidOnly: true,
  // A loaded machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'id-ID',
    // Requests that a worker makes escape the tests' routes; tests of the worker let it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findPageChromium(),
      args: chromiumSwitches,
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport },
      testIgnore: [
        '**/without-script/**',
        '**/hosts/**',
        offline,
        ...nightly,
        ...(policyHost === undefined ? [] : [policy]),
      ],
      // Tests outside of `with-script/` run in Chinese without script.
      ...leftOut(/\(en\)$/, /^\S+ (?!with-script\/)\S+ .*\(zh\)$/),
    },
    {
      name: 'phone-offline',
      use: { viewport, launchOptions: { executablePath: findChromium(), args: chromiumSwitches } },
      testMatch: offline,
      testIgnore: nightly,
      ...leftOut(/\(en\)$/),
    },
    {
      name: 'phone-without-script',
      use: { viewport, javaScriptEnabled: false },
      testIgnore: ['**/with-script/**', '**/hosts/**'],
      ...leftOut(/\((?:id|en)\)$/),
    },
    // Playwright has no WebKit for every system: `npx playwright install webkit` where it has one.
    ...(existsSync(webkit.executablePath())
      ? [
          {
            name: 'webkit',
            use: { viewport, browserName: 'webkit' as const, launchOptions: {} },
            testMatch: ['**/hosts/reader.spec.ts', policy],
          },
        ]
      : []),
    ...hosts.flatMap(projectsOf),
  ],
  webServer: [
    {
      command: `npx astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
      url: `http://127.0.0.1:${port}/id/`,
      reuseExistingServer: false,
    },
    ...hosts.map((host) => ({
      name: host.name,
      command: `${process.execPath} tests/hosts/serve.ts ${host.name} ${portOf(host, port)}`,
      url: addressOf(host),
      reuseExistingServer: false,
      timeout: 180_000,
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
    })),
  ],
});
