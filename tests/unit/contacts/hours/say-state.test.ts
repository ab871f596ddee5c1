import { expect, it } from 'vitest';
import { sayState, type StateWords } from '../../../../src/contacts/hours/say-state.ts';
import { clockOf } from '../../../../src/contacts/hours/wall-clock.ts';
import { weekdayNames } from '../../../../src/contacts/hours/hours-names.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { interfaceIn } from '../../interface-texts.ts';
import { resolved } from './calendars.ts';

const office = 'Mo-Fr 09:00-17:00; PH off';

type Reader = { schedule?: string; reader?: string; locale?: Locale; zone?: string };

/** What a reader in a zone is told at an instant, on one line. */
const said = (
  at: string,
  { schedule = office, reader = 'Asia/Jakarta', locale = 'en', zone = 'Asia/Jakarta' }: Reader = {},
): string => {
  const words: StateWords = {
    ...interfaceIn(locale).hours,
    zone: zone === 'Asia/Jakarta' ? 'WIB' : 'ET',
    weekdays: weekdayNames(locale),
    tag: { id: 'id', zh: 'zh-Hans', en: 'en-GB' }[locale],
  };
  const { state, change, note } = sayState(
    resolved(schedule, zone, locale),
    words,
    Date.parse(at),
    clockOf({ zone: reader }),
  );
  return [state, change, note].filter(Boolean).join(' · ');
};

it('says until when it is open or closed', () => {
  expect(said('2026-11-23T10:00+07:00')).toBe('Open · closes 17:00 WIB');
  expect(said('2026-11-23T08:59:59+07:00')).toBe('Closed · opens 09:00 WIB');
  expect(said('2026-11-28T10:00+07:00')).toBe('Closed · opens Monday 09:00 WIB');
});

it('adds the time on the reader’s clock where that differs, with the weekday where it is another', () => {
  const at = '2026-11-23T10:00+07:00';
  expect(said(at, { reader: 'Asia/Pontianak' })).toBe('Open · closes 17:00 WIB');
  expect(said(at, { reader: 'Asia/Makassar' })).toBe('Open · closes 17:00 WIB (18:00 your time)');
  expect(said(at, { reader: 'Asia/Jayapura' })).toBe('Open · closes 17:00 WIB (19:00 your time)');
  expect(said(at, { reader: 'America/New_York' })).toBe(
    'Open · closes Monday 17:00 WIB (05:00 your time)',
  );
  expect(said('2026-11-23T08:00+07:00', { reader: 'America/New_York' })).toBe(
    'Closed · opens Monday 09:00 WIB (Sunday 21:00 your time)',
  );
});

it('names the holiday it is closed for', () => {
  expect(said('2026-03-19T10:00+07:00', { locale: 'en' })).toBe(
    'Closed for Nyepi · opens Wednesday 09:00 WIB',
  );
  expect(said('2026-03-19T10:00+07:00', { locale: 'id' })).toBe(
    'Tutup karena Nyepi · buka Rabu 09.00 WIB',
  );
  expect(said('2026-03-19T10:00+07:00', { locale: 'zh', reader: 'Asia/Shanghai' })).toBe(
    '休息中：静居日（Nyepi） · 恢复服务：星期三 09:00 WIB（您当地 10:00）',
  );
});

it('names no holiday on a day that is closed anyway', () => {
  expect(said('2026-03-21T10:00+07:00')).toBe('Closed · opens Wednesday 09:00 WIB');
});

it('gives the date of what is more than six days away', () => {
  const schedule = '2026 Dec 21-2027 Jan 01 off';
  expect(
    said('2026-12-21T10:00+07:00', { schedule: `Mo-Fr 09:00-17:00; PH off; ${schedule}` }),
  ).toBe(
    'Closed · opens Monday 4 January 09:00 WIB · The holiday calendar of 2027 is an estimate, so check before you count on these hours.',
  );
  expect(
    said('2026-12-21T10:00+07:00', {
      schedule: `Mo-Fr 09:00-17:00; 2026 Dec 21-2026 Dec 30 off`,
      locale: 'zh',
    }),
  ).toBe('休息中 · 恢复服务：12 月 31 日星期四 09:00 WIB');
});

it('says where the holidays of the day are an estimate or not known', () => {
  expect(said('2027-01-01T10:00+07:00')).toMatch(
    /^Closed for New Year's Day · opens Monday 09:00 WIB · The holiday calendar of 2027 is an estimate/,
  );
  expect(said('2028-01-03T10:00+07:00')).toBe(
    'Open · closes 17:00 WIB · We have no holiday calendar for 2028 yet, so a public holiday may change these hours.',
  );
  expect(said('2028-01-03T10:00+07:00', { schedule: '24/7' })).toBe('Open');
  expect(said('2028-01-03T10:00+07:00', { schedule: 'Mo-Su,PH 08:00-22:00' })).toBe(
    'Open · closes 22:00 WIB',
  );
});

it('says on a holiday that nobody says whether the usual hours hold', () => {
  expect(said('2026-12-24T10:00+07:00', { schedule: 'Mo-Fr 09:00-17:00' })).toBe(
    'Open · closes 17:00 WIB · Today is a public holiday: Christmas (collective leave). No source says whether these hours hold today.',
  );
});

it('says both where a holiday of an estimated calendar is one on which nobody says what holds', () => {
  expect(said('2027-01-01T10:00+07:00', { schedule: 'Mo-Fr 09:00-17:00' })).toBe(
    "Open · closes 17:00 WIB · Today is a public holiday: New Year's Day. No source says whether these hours hold today. The holiday calendar of 2027 is an estimate, so check before you count on these hours.",
  );
});

it('follows the summer time of the channel’s zone', () => {
  const zone = 'America/New_York';
  const schedule = 'Mo-Su,PH 09:00-17:00';
  expect(said('2026-03-07T12:00-05:00', { zone, schedule })).toBe(
    'Open · closes Saturday 17:00 ET (Sunday 05:00 your time)',
  );
  expect(said('2026-03-08T12:00-04:00', { zone, schedule })).toBe(
    'Open · closes 17:00 ET (Monday 04:00 your time)',
  );
});
