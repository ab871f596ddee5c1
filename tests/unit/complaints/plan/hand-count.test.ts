import { expect, it } from 'vitest';
import { addDays } from '../../../../src/ui/day.ts';
import { handCount } from '../../../../src/complaints/plan/hand-count.ts';
import { countWorkingDays, workingCalendar } from '../../../../src/complaints/plan/working-days.ts';
import { contentYear } from './calendars.ts';

const years = [contentYear(2026), contentYear(2027)];
const months = handCount(years);

const numbers = new Map<string, number | undefined>(
  months.flatMap(({ month, weeks }) =>
    weeks
      .flat()
      .filter((cell) => cell !== undefined)
      .map(({ day, number }) => [`${month}-${String(day).padStart(2, '0')}`, number] as const),
  ),
);

it('every day of the years stands on a sheet once, in the column of its weekday', () => {
  expect(numbers.size).toBe(730);
  expect(months[2]?.weeks[2]?.[4]).toEqual({ day: 13, number: numbers.get('2026-03-13') });
});

it('counting by hand as the page says gives the day that the planner gives', () => {
  const calendar = workingCalendar(years);
  const dayOf = new Map([...numbers].map(([day, number]) => [number, day]));
  for (let day = addDays('2026-01-01', 1); day < '2027-11-01'; day = addDays(day, 1)) {
    let numbered: string = day;
    while (numbers.get(numbered) === undefined) numbered = addDays(numbered, -1);
    const sum = numbers.get(numbered)! + 10;
    const count = countWorkingDays(day, 10, calendar)!;
    expect([dayOf.get(sum), dayOf.get(sum + 1)], day).toEqual([count.last, count.next]);
  }
});
