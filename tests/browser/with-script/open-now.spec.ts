import { expect, type Page } from 'playwright/test';
import { test } from './hours.ts';

type Reading = { at: string; path?: string; zone?: string };

/** Opens a page as a reader whose clock shows an instant. */
const read = async (
  page: Page,
  origin: string,
  { at, path = 'en/contact/gopay-phone/' }: Reading,
) => {
  // The clock stands still, so that on a busy machine the minute does not pass before a test looks.
  await page.clock.install({ time: Date.parse(at) - 3_600_000 });
  await page.clock.pauseAt(new Date(at));
  await page.goto(`${origin}/${path}`);
};

const estimate =
  'The holiday calendar of 2027 is an estimate, so check before you count on these hours.';

const zones = ['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Shanghai', 'America/New_York'] as const;

const moments: { name: string; at: string; said: Record<(typeof zones)[number], string> }[] = [
  {
    name: 'half a minute before it opens on a weekday',
    at: '2026-11-23T08:59:30+07:00',
    said: {
      'Asia/Jakarta': 'Closed · opens 09:00 WIB',
      'Asia/Jayapura': 'Closed · opens 09:00 WIB (11:00 your time)',
      'Asia/Shanghai': 'Closed · opens 09:00 WIB (10:00 your time)',
      'America/New_York': 'Closed · opens Monday 09:00 WIB (Sunday 21:00 your time)',
    },
  },
  {
    name: 'on a Saturday',
    at: '2026-11-28T12:00+07:00',
    said: {
      'Asia/Jakarta': 'Closed · opens Monday 09:00 WIB',
      'Asia/Jayapura': 'Closed · opens Monday 09:00 WIB (11:00 your time)',
      'Asia/Shanghai': 'Closed · opens Monday 09:00 WIB (10:00 your time)',
      'America/New_York': 'Closed · opens Monday 09:00 WIB (Sunday 21:00 your time)',
    },
  },
  {
    name: 'on 24 December 2026, a day of collective leave',
    at: '2026-12-24T10:00+07:00',
    said: {
      'Asia/Jakarta': 'Closed for Christmas (collective leave) · opens Monday 09:00 WIB',
      'Asia/Jayapura':
        'Closed for Christmas (collective leave) · opens Monday 09:00 WIB (11:00 your time)',
      'Asia/Shanghai':
        'Closed for Christmas (collective leave) · opens Monday 09:00 WIB (10:00 your time)',
      'America/New_York':
        'Closed for Christmas (collective leave) · opens Monday 09:00 WIB (Sunday 21:00 your time)',
    },
  },
  {
    name: 'on 20 March 2026, a working day by calculation and not by decree',
    at: '2026-03-20T16:00+07:00',
    said: {
      'Asia/Jakarta': 'Closed for Idul Fitri (collective leave) · opens Wednesday 09:00 WIB',
      'Asia/Jayapura':
        'Closed for Idul Fitri (collective leave) · opens Wednesday 09:00 WIB (11:00 your time)',
      'Asia/Shanghai':
        'Closed for Idul Fitri (collective leave) · opens Wednesday 09:00 WIB (10:00 your time)',
      'America/New_York':
        'Closed for Idul Fitri (collective leave) · opens Wednesday 09:00 WIB (Tuesday 22:00 your time)',
    },
  },
  {
    name: 'on 1 January 2027, in a year without a decree',
    at: '2027-01-01T10:00+07:00',
    said: {
      'Asia/Jakarta': `Closed for New Year's Day · opens Monday 09:00 WIB ${estimate}`,
      'Asia/Jayapura': `Closed for New Year's Day · opens Monday 09:00 WIB (11:00 your time) ${estimate}`,
      'Asia/Shanghai': `Closed for New Year's Day · opens Monday 09:00 WIB (10:00 your time) ${estimate}`,
      'America/New_York': `Closed for New Year's Day · opens Monday 09:00 WIB (Sunday 21:00 your time) ${estimate}`,
    },
  },
];

/** A reader in Indonesia and the one farthest away; the nightly run has all. */
const readers = process.env.TEST_EXTENT === 'all' ? zones : [zones[0], zones[3]];

for (const zone of readers) {
  test.describe(`for a reader in ${zone}`, () => {
    test.use({ timezoneId: zone });

    for (const { name, at, said } of moments) {
      test(`says what holds ${name}`, async ({ page, siteWithHours }) => {
        await read(page, siteWithHours, { at });
        await expect(page.locator('open-now')).toHaveText(said[zone]);
      });
    }
  });
}

test.describe('for a reader in Jakarta', () => {
  test.use({ timezoneId: 'Asia/Jakarta' });

  test('opens by itself at the minute', async ({ page, siteWithHours }) => {
    await read(page, siteWithHours, { at: '2026-11-23T08:59:30+07:00' });
    const state = page.locator('open-now');
    await expect(state).toHaveText('Closed · opens 09:00 WIB');
    await page.clock.runFor(29_000);
    await expect(state).toHaveText('Closed · opens 09:00 WIB');
    await page.clock.runFor(1_000);
    await expect(state).toHaveText('Open · closes 17:00 WIB');
    await page.clock.runFor(8 * 3_600_000);
    await expect(state).toHaveText('Closed · opens Tuesday 09:00 WIB');
  });

  test('is right at once when the reader comes back to the page', async ({
    page,
    siteWithHours,
  }) => {
    await read(page, siteWithHours, { at: '2026-11-23T08:00+07:00' });
    const state = page.locator('open-now');
    await expect(state).toHaveText('Closed · opens 09:00 WIB');
    await page.clock.setSystemTime(new Date('2026-11-23T12:00+07:00'));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
    await expect(state).toHaveText('Open · closes 17:00 WIB');
    await page.clock.setSystemTime(new Date('2026-11-23T18:00+07:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(state).toHaveText('Closed · opens Tuesday 09:00 WIB');
  });

  test('says so where there is no holiday calendar', async ({ page, siteWithHours }) => {
    await read(page, siteWithHours, { at: '2028-01-03T10:00+07:00' });
    await expect(page.locator('open-now')).toHaveText(
      'Open · closes 17:00 WIB We have no holiday calendar for 2028 yet, so a public holiday may change these hours.',
    );
  });

  test('reads right in Indonesian and in Chinese', async ({ page, siteWithHours }) => {
    await read(page, siteWithHours, {
      at: '2026-03-20T16:00+07:00',
      path: 'id/contact/gopay-phone/',
    });
    await expect(page.locator('open-now')).toHaveText(
      'Tutup karena Cuti bersama Idulfitri · buka Rabu 09.00 WIB',
    );
    await page.goto(`${siteWithHours}/zh/contact/gopay-phone/`);
    await expect(page.locator('open-now')).toHaveText(
      '休息中：开斋节集体休假 · 恢复服务：星期三 09:00 WIB',
    );
  });

  test('follows nights, breaks, single dates and other zones', async ({ page, siteWithHours }) => {
    await read(page, siteWithHours, { at: '2026-12-31T12:30+07:00', path: 'en/contact/' });
    const state = (channel: string) =>
      page
        .locator('.contact-card', { has: page.locator(`a[href="/en/contact/${channel}/"]`) })
        .locator('open-now');
    await expect(state('bi-phone')).toContainText('Closed · opens Monday 09:00 WIB');
    await expect(state('gopay-app-help')).toContainText(
      'Closed · opens 22:00 WIT (20:00 your time)',
    );
    await expect(state('bi-phone-overseas')).toHaveText(
      'Closed · opens 08:00 New York Time (20:00 your time)',
    );
    await page.clock.setSystemTime(new Date('2026-12-31T20:30+07:00'));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
    await expect(state('gopay-app-help')).toContainText('Open · closes Friday');
    await expect(state('bi-phone-overseas')).toContainText('Open · closes 20:00 New York Time');
  });

  test('stands beside the channels with hours of an article and of a ladder', async ({
    page,
    siteWithHours,
  }) => {
    await read(page, siteWithHours, { at: '2026-11-23T10:00+07:00', path: 'en/articles/refund/' });
    const known = page.locator('main .contact-card open-now');
    const count = await known.count();
    expect(count).toBeGreaterThan(1);
    await expect(known).toHaveText(Array.from({ length: count }, () => /^(Open|Closed)/));
    await page.goto(`${siteWithHours}/en/escalate/e-money/`);
    await expect(page.locator('main open-now').first()).toHaveText(/^(Open|Closed)/);
  });

  test('keeps the plain hours beside it, with who says so', async ({ page, siteWithHours }) => {
    await read(page, siteWithHours, {
      at: '2026-11-23T10:00+07:00',
      path: 'en/contact/gopay-email/',
    });
    await expect(
      page.getByText('Monday–Friday 09:00–17:00 WIB (according to the press)'),
    ).toBeVisible();
    await page.goto(`${siteWithHours}/en/contact/bi-phone/`);
    await expect(page.getByText('31 December 2026: 09:00–12:00')).toBeVisible();
  });
});

test('every hour is readable without script, and nothing claims to know what is open now', async ({
  browser,
  siteWithHours,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${siteWithHours}/en/contact/gopay-phone/`);
  await expect(
    page.getByText('Monday–Friday 09:00–17:00 WIB, closed on public holidays'),
  ).toBeVisible();
  await expect(page.locator('open-now')).toBeHidden();
  await page.goto(`${siteWithHours}/en/contact/pln-phone/`);
  await expect(page.getByText('We found no opening hours')).toBeVisible();
  await context.close();
});
