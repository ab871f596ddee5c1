import { defineConfig } from 'playwright/test';
import { findChromium } from './tests/setup/chromium.ts';

const port = 4329;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'id-ID',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 } },
      testIgnore: '**/without-script/**',
    },
    {
      name: 'phone-without-script',
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
      testIgnore: '**/with-script/**',
    },
  ],
  webServer: {
    command: `npx astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/id/`,
    reuseExistingServer: false,
  },
});
