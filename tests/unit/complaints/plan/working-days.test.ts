import Holidays from 'date-holidays';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  calendarSpan,
  countWorkingDays,
  workingCalendar,
} from '../../../../src/complaints/plan/working-days.ts';
import { contentYear, yearWith } from './calendars.ts';

const plain = (day: string) => Temporal.PlainDate.from(day);

/** All working days after a day, found by trying every day; the oracle of the counts. */
const workingDaysAfter = (from: string, until: string, isOff: (day: string) => boolean) => {
  const found: string[] = [];
  for (let day = plain(from).add({ days: 1 }); ; day = day.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(day, until) > 0) return found;
    if (day.dayOfWeek < 6 && !isOff(day.toString())) found.push(day.toString());
  }
};

describe('10 working days from Friday 13 March 2026', () => {
  const count = countWorkingDays('2026-03-13', 10, workingCalendar([contentYear(2026)]))!;

  it('end on Monday 6 April, and go on the day after', () => {
    expect(count).toMatchObject({ last: '2026-04-06', next: '2026-04-07', provisional: false });
  });

  it('skip Nyepi, Idul Fitri with its leave, and Easter, by name', () => {
    expect(count.daysOff.map(({ date, name }) => `${date.slice(5)} ${name}`)).toEqual([
      '03-18 Nyepi (collective leave)',
      '03-19 Nyepi',
      '03-20 Idul Fitri (collective leave)',
      '03-21 Idul Fitri',
      '03-22 Idul Fitri',
      '03-23 Idul Fitri (collective leave)',
      '03-24 Idul Fitri (collective leave)',
      '04-03 Good Friday',
      '04-05 Easter',
    ]);
    // 14, 15, 28 and 29 March and 4 April; the other days of weekends have names.
    expect(count.weekendDays).toBe(5);
  });
});

it('counts agree with trying every day, whatever days are off', () => {
  const years = [2026, 2027, 2028];
  const day = (min: string, max: string) =>
    fc
      .integer({ min: 0, max: plain(min).until(max).days })
      .map((days) => plain(min).add({ days }).toString());
  fc.assert(
    fc.property(
      fc.uniqueArray(day('2026-01-01', '2028-12-31'), { maxLength: 200 }),
      day('2026-01-01', '2027-12-31'),
      fc.integer({ min: 1, max: 60 }),
      (off, from, days) => {
        const calendar = workingCalendar(
          years.map((year) =>
            yearWith(
              year,
              off.filter((date) => date.startsWith(`${year}`)),
            ),
          ),
        );
        const expected = workingDaysAfter(from, '2028-12-31', (date) => off.includes(date));
        const count = countWorkingDays(from, days, calendar)!;
        expect([count.last, count.next]).toEqual([expected[days - 1], expected[days]]);
        const passed = plain(from).until(count.next).days - 1;
        expect(days + count.weekendDays + count.daysOff.length).toBe(passed);
      },
    ),
  );
});

it('counts agree with an independent calendar of Indonesia from every day of two years', () => {
  const indonesia = new Holidays('ID');
  const years = [2025, 2026, 2027].map((year) =>
    yearWith(year, [
      ...new Set(
        indonesia
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10)),
      ),
    ]),
  );
  const calendar = workingCalendar(years);
  const isOff = (date: string) => {
    const found = indonesia.isHoliday(new Date(`${date}T12:00:00+07:00`));
    return found !== false && found.some(({ type }) => type === 'public');
  };
  const after = workingDaysAfter('2024-12-31', '2027-12-31', isOff);
  let disagreements = 0;
  for (let day = plain('2025-01-01'); day.year < 2027; day = day.add({ days: 1 })) {
    const from = day.toString();
    const expected = after.filter((date) => date > from).slice(0, 11);
    const count = countWorkingDays(from, 10, calendar);
    if (count?.last !== expected[9] || count?.next !== expected[10]) disagreements += 1;
  }
  expect(disagreements).toBe(0);
});

it('a count says where it runs into a year that is not decreed, and stops where none is known', () => {
  const calendar = workingCalendar([yearWith(2026), yearWith(2027, ['2027-01-01'], true)]);
  expect(countWorkingDays('2026-12-15', 5, calendar)).toMatchObject({ provisional: false });
  expect(countWorkingDays('2026-12-28', 3, calendar)).toMatchObject({
    last: '2026-12-31',
    next: '2027-01-04',
    provisional: true,
  });
  expect(countWorkingDays('2027-12-28', 5, calendar)).toBeUndefined();
});

it('a complaint on a day off counts from the next working day', () => {
  const calendar = workingCalendar([contentYear(2026)]);
  expect(countWorkingDays('2026-03-21', 1, calendar)?.last).toBe('2026-03-25');
});

it('a calendar of several years spans from the first to the last, in whatever order they come', () => {
  const year = (year: number) => ({ year, provisional: false, daysOff: [] });
  const calendar = workingCalendar([year(2027), year(2026), year(2028)]);
  expect(calendarSpan(calendar)).toEqual({ first: '2026-01-01', last: '2028-12-31' });
});

it('counts the days on which people work in that country', () => {
  const sundayToThursday = workingCalendar([yearWith(2026)], [7, 1, 2, 3, 4]);
  // From a Wednesday: Thursday, then Sunday; Friday and Saturday do not count.
  expect(countWorkingDays('2026-03-11', 2, sundayToThursday)).toMatchObject({
    last: '2026-03-15',
    next: '2026-03-16',
    weekendDays: 2,
  });
});
