/**
 * What Playwright turns off by itself: a second switch of the same name replaces its own.
 * Its list: playwright-core, chromiumSwitches.ts.
 */
const offByPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/**
 * Two pages of the address bar, which the browser makes ready with every window: they take two
 * fifths of the processor while tests open one page after another.
 */
const addressBar = ['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup'];

/** Switches of a Chromium that looks at this site and at nothing else. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...addressBar, ...offByPlaywright].join(',')}`,
];
