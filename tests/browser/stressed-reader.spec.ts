import { expect, test, type Page } from 'playwright/test';
import { languages } from './locales.ts';

/**
 * What a reader in trouble wants, and the taps that lead there from the home page: ends of addresses,
 * one a tap.
 */
const tasks: { wants: string; taps: string[] }[] = [
  {
    wants: 'to block the account after a theft',
    taps: ['/articles/lost-phone/', '/contact/gopay-phone/'],
  },
  {
    wants: 'money back that was taken though the order failed',
    taps: ['/articles/charged-but-failed/'],
  },
  {
    wants: 'a top-up that was paid at a counter',
    taps: [
      '/what-happened/',
      '/what-happened/top-up-missing/',
      '/what-happened/top-up-at-counter/',
    ],
  },
  { wants: 'a code that does not come', taps: ['/articles/register-otp/'] },
  { wants: 'money back from a wrong transfer', taps: ['/articles/wrong-transfer/'] },
  {
    wants: 'to know whether a caller is fake',
    taps: ['/what-happened/', '/what-happened/scammed/', '/what-happened/fake-caller/'],
  },
  { wants: 'a refund that is late', taps: ['/articles/refund/'] },
  {
    wants: 'to be rid of loan collectors',
    taps: ['/what-happened/', '/what-happened/loans-and-savings/', '/what-happened/collectors/'],
  },
  { wants: 'a PLN token', taps: ['/articles/bills-not-delivered/'] },
  {
    wants: 'to pay as a visitor whose payment is refused',
    taps: ['/what-happened/', '/what-happened/visitor/', '/what-happened/foreign-wallet/'],
  },
];

/** A phone that is lost, or whatever else cannot wait, is on the first screen; see frame.spec.ts. */
const tap = async (page: Page, end: string): Promise<void> => {
  const link = page.locator(`main a[href$="${end}"]`).first();
  await expect(link).toBeVisible();
  await link.click();
  await page.waitForURL(`**${end}`);
};

for (const { locale } of languages) {
  for (const { wants, taps } of tasks) {
    test(`a stressed reader wants ${wants}, and gets there in three taps (${locale})`, async ({
      page,
    }) => {
      expect(taps.length).toBeLessThanOrEqual(3);
      await page.goto(`${locale}/`);
      for (const end of taps) await tap(page, end);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
}
