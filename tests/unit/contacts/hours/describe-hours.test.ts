import { expect, it } from 'vitest';
import { describeHours } from '../../../../src/contacts/hours/describe-hours.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { interfaceIn } from '../../interface-texts.ts';
import { resolved } from './calendars.ts';

const inWords = (schedule: string, locale: Locale, timeZone?: string) =>
  describeHours(
    resolved(schedule, timeZone, locale),
    'published',
    '2026-11-22',
    interfaceIn(locale).hours,
    locale,
  );

const usual = (schedule: string, locale: Locale = 'en', timeZone?: string) =>
  inWords(schedule, locale, timeZone).usual;

it('tells the days, the times, their zone and what holds on public holidays', () => {
  const schedule = 'Mo-Fr 09:00-17:00; PH off';
  expect(usual(schedule, 'en')).toBe('Monday–Friday 09:00–17:00 WIB, closed on public holidays');
  expect(usual(schedule, 'id')).toBe(
    'Senin–Jumat 09.00–17.00 WIB, tutup di hari libur nasional dan cuti bersama',
  );
  expect(usual(schedule, 'zh')).toBe('星期一至星期五 09:00–17:00 WIB，公共假日休息');
});

it('tells breaks, and days with hours of their own', () => {
  expect(usual('Mo-Fr 09:00-12:00,13:00-17:00; Sa 09:00-12:00; PH 10:00-12:00')).toBe(
    'Monday–Friday 09:00–12:00, 13:00–17:00; Saturday 09:00–12:00 WIB, public holidays 10:00–12:00',
  );
  expect(usual('Mo,We,Fr 08:00-10:00', 'id')).toBe('Senin, Rabu, dan Jumat 08.00–10.00 WIB');
  expect(usual('Mo,We,Fr 08:00-10:00', 'zh')).toBe('星期一、星期三和星期五 08:00–10:00 WIB');
});

it('puts a night on the day it begins', () => {
  expect(usual('22:00-06:00')).toBe('Every day 22:00–06:00 WIB');
  expect(usual('Fr-Su 20:00-02:00', 'en', 'Asia/Jayapura')).toBe('Friday–Sunday 20:00–02:00 WIT');
});

it('tells round the clock, with and without public holidays', () => {
  expect(usual('24/7')).toBe('Open 24 hours, every day');
  expect(usual('24/7; PH off')).toBe('Open 24 hours, every day, closed on public holidays');
});

it('names zones that have no name of their own here the way the language does', () => {
  expect(usual('Mo 09:00-10:00', 'en', 'Asia/Makassar')).toBe('Monday 09:00–10:00 WITA');
  expect(usual('Mo 09:00-10:00', 'en', 'Asia/Shanghai')).toBe('Monday 09:00–10:00 China Time');
  expect(usual('Mo 09:00-10:00', 'zh', 'Asia/Shanghai')).toBe('星期一 09:00–10:00 中国时间');
});

it('says when only others report the hours', () => {
  const data = resolved('24/7');
  const say = (locale: Locale) =>
    describeHours(data, 'reported', '2026-11-22', interfaceIn(locale).hours, locale).usual;
  expect(say('en')).toBe('Open 24 hours, every day (according to the press)');
  expect(say('zh')).toMatch(/^全天 24 小时，每天开放（.+）$/);
});

it('lists dates with other hours that are still to come', () => {
  const schedule =
    'Mo-Fr 09:00-17:00; PH off; 2026 Mar 02 off; 2026 Dec 30 off; 2026 Dec 31 09:00-12:00';
  expect(inWords(schedule, 'en').exceptions).toEqual([
    '30 December 2026: closed',
    '31 December 2026: 09:00–12:00',
  ]);
  expect(inWords(schedule, 'zh').exceptions).toEqual([
    '2026 年 12 月 30 日：休息',
    '2026 年 12 月 31 日：09:00–12:00',
  ]);
});

it('tells a stretch of dates with a week of its own in one line', () => {
  const schedule = 'Mo-Fr 09:00-17:00; PH off; 2027 Feb 08-2027 Mar 05 Mo-Fr 08:00-15:00';
  expect(inWords(schedule, 'id').exceptions).toEqual([
    '8 Februari 2027 sampai 5 Maret 2027: Senin–Jumat 08.00–15.00',
  ]);
});

it('tells a whole day and midnight from round the clock', () => {
  expect(usual('Mo 00:00-24:00')).toBe('Monday 00:00–24:00 WIB');
  expect(usual('12:00-24:00')).toBe('Every day 12:00–24:00 WIB');
});

it('tells hours on single dates only as usually closed', () => {
  expect(inWords('2026 Dec 30 09:00-12:00', 'en')).toEqual({
    usual: interfaceIn('en').hours.usuallyClosed,
    exceptions: ['30 December 2026: 09:00–12:00'],
  });
});

it('tells a closed stretch in one line, from today on', () => {
  const schedule = 'Mo-Fr 09:00-17:00; 2026 Nov 20-2026 Nov 26 off';
  expect(inWords(schedule, 'en').exceptions).toEqual([
    '23 November 2026 to 26 November 2026: closed',
  ]);
  expect(inWords('Mo-Su 09:00-17:00; 2026 Nov 22 off', 'en').exceptions).toEqual([
    '22 November 2026: closed',
  ]);
});

it('tells of a short stretch its own days only', () => {
  expect(
    inWords('Mo-Fr 09:00-17:00; 2026 Nov 30-2026 Dec 02 08:00-15:00', 'en').exceptions,
  ).toEqual(['30 November 2026 to 2 December 2026: Monday–Wednesday 08:00–15:00']);
});

it('does not break a stretch at a public holiday', () => {
  const schedule = 'Mo-Fr 09:00-17:00; 2026 Dec 14-2026 Dec 31 Mo-Fr 08:00-15:00; PH off';
  expect(inWords(schedule, 'en').exceptions).toEqual([
    '14 December 2026 to 31 December 2026: Monday–Friday 08:00–15:00',
  ]);
});

it('tells dates one by one where a weekday has several hours, or they are more than a week apart', () => {
  const dates = (...days: string[]) => `Mo-Fr 09:00-17:00; ${days.join('; ')}`;
  expect(
    inWords(
      dates('2026 Dec 07 08:00-15:00', '2026 Dec 09 08:00-15:00', '2026 Dec 14 10:00-12:00'),
      'en',
    ).exceptions,
  ).toEqual([
    '7 December 2026: 08:00–15:00',
    '9 December 2026: 08:00–15:00',
    '14 December 2026: 10:00–12:00',
  ]);
  expect(
    inWords(dates('2026 Dec 07 off', '2026 Dec 08 off', '2026 Dec 16 off'), 'en').exceptions,
  ).toHaveLength(3);
  expect(
    inWords(dates('2026 Dec 07 off', '2026 Dec 14 off', '2026 Dec 21 off'), 'en').exceptions,
  ).toEqual(['7 December 2026 to 21 December 2026: Tuesday–Friday 09:00–17:00']);
});
