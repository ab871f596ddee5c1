import { readFileSync } from 'node:fs';
import type { KeptList } from '../../../../src/offline/kept-list.ts';
import { copies, expect, stored, test } from '../served-site.ts';

test('copies cleared while more are being made do not come back on the open page', async ({
  page,
  server,
}) => {
  const { files } = JSON.parse(readFileSync('dist/en/offline.json', 'utf8')) as KeptList;
  const [last = ''] = files.at(-1) ?? [];
  const release = server.stall(/^en\/topics\//);
  await page.goto(`${server.site}en/privacy/`);
  await stored(page, `${server.site}en/contact/`);
  await page.getByRole('button', { name: 'Clear what is on this device' }).click();
  await expect(page.locator('clear-device').getByRole('status')).not.toBeEmpty();
  release();
  const asked: string[] = [];
  await expect
    .poll(() => {
      asked.push(...server.asked());
      return asked;
    })
    .toContain(last);
  await page.evaluate(() => fetch('../facts/').then((answer) => answer.text()));
  expect(await copies(page, server)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
});
