import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { holidays } from '../../../src/schemas/holidays.ts';
import { holidaysOf } from '../contacts/hours/calendars.ts';

const day = { date: '2028-01-01', kind: 'national', name: { id: 'a', zh: 'b', en: 'c' } };
const source = {
  url: 'https://example.org/',
  publisher: 'P',
  published: null,
  read: null,
  firstHand: true,
};
const messages = (entry: object) =>
  holidays
    .safeParse({ checked: '2027-10-01', days: [day], ...entry })
    .error?.issues.map(({ path }) => path.join('.'));

it('takes a year by decree with its source, or a calculated one that says so', () => {
  expect(messages({ decree: 'D', sources: [source] })).toBeUndefined();
  expect(messages({ provisional: true, calculatedWith: 'date-holidays 3.37.0' })).toBeUndefined();
  expect(messages({})).toEqual(['decree', 'sources']);
  expect(messages({ decree: 'D', provisional: true })).toEqual(['decree', 'calculatedWith']);
});

it('holds the days of 2027 that the package named in the file calculates', () => {
  const year = holidaysOf(2027);
  const calendar = new Holidays('ID');
  calendar.setHoliday('easter', { name: 'Paskah', type: 'public' });
  const calculated = calendar.getHolidays(2027).map(({ date }) => date.slice(0, 10));
  expect(year.provisional).toBe(true);
  expect(year.calculatedWith).toBe('date-holidays 3.37.0');
  expect(year.days.map(({ date }) => date)).toEqual([...new Set(calculated)].sort());
});

it('names a holiday the same in both years', () => {
  const names = new Map(holidaysOf(2026).days.map(({ name }) => [name.en, name]));
  for (const { name } of holidaysOf(2027).days) {
    if (!name.en.includes(' and ')) expect(names.get(name.en)).toEqual(name);
  }
});

it('is off by a day for Idul Fitri 2026, which is why a decree replaces what is calculated', () => {
  const decreed = holidaysOf(2026).days.filter(
    ({ name, kind }) => name.en === 'Idul Fitri' && kind === 'national',
  );
  const calculated = new Holidays('ID')
    .getHolidays(2026)
    .filter(({ rule }) => rule.endsWith('Shawwal'));
  expect(decreed.map(({ date }) => date)).toEqual(['2026-03-21', '2026-03-22']);
  expect(calculated.map(({ date }) => date.slice(0, 10))).toEqual(['2026-03-20', '2026-03-21']);
});
