import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentOf } from '../../../src/check/content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';
import { datesRule } from '../../../src/check/rules/dates.ts';
import { siteDay } from '../../../src/check/read/site-day.ts';

const calendar = (year: number, extra = '') =>
  contentFile(`content/holidays/${year}.yaml`, `${extra}days:\n  - date: ${year}-01-01\n`)!;

const said = (today: string, ...calendars: ReturnType<typeof calendar>[]) =>
  datesRule(contentOf(calendars, today)).map(
    ({ message, severity = 'error' }) => `${severity}: ${message}`,
  );

it('the holidays of the next year are due from October on, not before', () => {
  expect(said('2026-09-30', calendar(2026))).toEqual([]);
  expect(said('2026-10-01', calendar(2026))).toEqual([
    'warning: The public holidays of 2027 are missing.',
  ]);
  expect(said('2026-10-01', calendar(2026), calendar(2027))).toEqual([]);
});

it('a provisional calendar waits for its decree', () => {
  expect(said('2026-11-23', calendar(2026), calendar(2027, 'provisional: true\n'))).toEqual([
    'warning: The public holidays of 2027 are provisional: no decree is given.',
  ]);
});

it('a year without a calendar cannot be counted', () => {
  expect(said('2027-01-01', calendar(2026))).toEqual([
    'error: The public holidays of 2027 are missing, so working days cannot be counted.',
  ]);
});

const checkedOn = (checked: string, today: string) =>
  datesRule(
    contentOf(
      [contentFile('content/facts/a.yaml', `b:\n  checked: ${checked}\n  reviewEvery: 30\n`)!],
      today,
    ),
  ).map(({ severity = 'error', line }) => `${severity} in line ${line}`);

it('a claim is due after its own interval, and never checked in the future', () => {
  expect(checkedOn('2026-10-24', '2026-11-23')).toEqual([]);
  expect(checkedOn('2026-10-23', '2026-11-23')).toEqual(['warning in line 2']);
  expect(checkedOn('2026-11-25', '2026-11-23')).toEqual(['error in line 2']);
});

it('today is no future, in the time zone of the site, and tomorrow is', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-day-'));
  mkdirSync(join(site, 'content'));
  writeFileSync(join(site, 'content/site.yaml'), 'country:\n  timeZone: Asia/Jakarta\n');
  // In UTC it is the day before.
  const today = siteDay(site, String(Date.parse('2026-11-23T17:30:00Z') / 1000));
  rmSync(site, { recursive: true });
  expect(checkedOn('2026-11-24', today)).toEqual([]);
  expect(checkedOn('2026-11-25', today)).toHaveLength(1);
});
