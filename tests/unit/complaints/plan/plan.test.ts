import { expect, it } from 'vitest';
import { datesOf, makePlan } from '../../../../src/complaints/plan/plan.ts';
import { countWorkingDays, workingCalendar } from '../../../../src/complaints/plan/working-days.ts';
import { contentYear, yearWith } from './calendars.ts';
import { atOnce, open, ruled } from './ladders.ts';

const calendar = workingCalendar([contentYear(2026)]);
const today = '2026-03-16';
const none = new Map<number, number>();
const dates = (plan: ReturnType<typeof makePlan>) =>
  datesOf(plan).map(({ day, kind, step }) => `${day} ${kind} ${step.number}`);

it('a spoken complaint goes on in writing, and from the day of that on to the next office', () => {
  const request = { ladder: ruled, date: '2026-03-13', how: 'spoken', reminders: none } as const;
  const plan = makePlan(request, calendar, today);
  expect(plan.steps[0]).toMatchObject({
    start: { by: 'complaint', date: '2026-03-13' },
    term: { last: '2026-03-27', next: '2026-03-30' },
  });
  expect(dates(plan)).toEqual(['2026-03-30 rule 2', '2026-04-15 rule 3', '2026-04-29 later 3']);
});

it('a complaint of which nobody says how it was made counts as spoken', () => {
  const request = { ladder: ruled, date: '2026-03-13', reminders: none };
  const spoken = makePlan({ ...request, how: 'spoken' }, calendar, today);
  expect(makePlan(request, calendar, today).steps).toEqual(spoken.steps);
});

it('a written complaint starts at its own step, with the extension after the first term', () => {
  const request = { ladder: ruled, date: '2026-03-13', how: 'written', reminders: none } as const;
  const plan = makePlan(request, calendar, today);
  expect(plan.steps.map(({ step }) => step.number)).toEqual([2, 3, 4]);
  expect(plan.steps[0]).toMatchObject({
    term: { last: '2026-04-06', next: '2026-04-07' },
    extended: { last: '2026-04-20', next: '2026-04-21' },
  });
  expect(plan.steps[1]?.start).toMatchObject({ date: '2026-04-07', later: '2026-04-21' });
});

it('the extension ends where the two terms in one would', () => {
  const request = { ladder: ruled, date: '2026-03-13', how: 'written', reminders: none } as const;
  const plan = makePlan(request, calendar, today);
  expect(plan.steps[0]?.extended?.last).toBe(countWorkingDays('2026-03-13', 20, calendar)?.last);
});

it('no rule, no date, unless the reader sets a reminder for the step', () => {
  const request = { ladder: open, date: '2026-03-13', reminders: none };
  expect(dates(makePlan(request, calendar, today))).toEqual([]);
  const plan = makePlan({ ...request, reminders: new Map([[1, 5]]) }, calendar, today);
  expect(dates(plan)).toEqual(['2026-03-30 reminder 2']);
  expect(plan.steps.map(({ mayRemind }) => mayRemind)).toEqual([true, true, false]);
  expect(plan.steps[2]?.start).toEqual({ by: 'nothing' });
});

it('a reminder of the reader never replaces a rule', () => {
  const reminders = new Map([[1, 1]]);
  const request = { ladder: ruled, date: '2026-03-13', how: 'spoken', reminders } as const;
  expect(makePlan(request, calendar, today).steps[1]?.start).toMatchObject({
    by: 'rule',
    date: '2026-03-30',
  });
});

it('steps that cannot wait are all for today, with the limit from the day it happened', () => {
  const plan = makePlan({ ladder: atOnce, date: '2026-03-01', reminders: none }, calendar, today);
  expect(plan.steps.map(({ start }) => start)).toEqual([
    { by: 'today', date: today },
    { by: 'today', date: today },
  ]);
  expect(dates(plan)).toEqual(['2026-04-30 limit 1']);
  expect(dates(makePlan({ ladder: atOnce, reminders: none }, calendar, today))).toEqual([]);
});

it('a count past the calendar gives no date, and says so of the steps it would have dated', () => {
  const request = { ladder: ruled, date: '2026-12-23', how: 'spoken', reminders: none } as const;
  const plan = makePlan(request, calendar, today);
  expect(plan.steps.map(({ start }) => start.by)).toEqual([
    'complaint',
    'past-calendar',
    'past-calendar',
    'nothing',
  ]);
  expect(plan.steps[0]?.pastCalendar).toBe(true);
});

it('an extension past the calendar leaves the date of the first term', () => {
  const request = { ladder: ruled, date: '2026-12-07', how: 'written', reminders: none } as const;
  const plan = makePlan(request, calendar, today);
  expect(plan.steps[0]).toMatchObject({ term: { last: '2026-12-21' }, pastCalendar: true });
  expect(plan.steps[1]?.start).not.toHaveProperty('later');
});

it('a date that was counted through a provisional year is marked', () => {
  const both = workingCalendar([contentYear(2026), yearWith(2027, [], true)]);
  const request = { ladder: ruled, date: '2026-12-23', how: 'spoken', reminders: none } as const;
  const plan = makePlan(request, both, today);
  expect(plan.steps[1]?.start).toMatchObject({ provisional: true });
  expect(datesOf(plan).map(({ provisional }) => provisional)).toEqual([true, true, true]);
});

it('nothing follows the last step, so it offers no reminder even where it has a day', () => {
  const reminders = new Map([
    [1, 5],
    [2, 5],
  ]);
  const plan = makePlan({ ladder: open, date: '2026-03-13', reminders }, calendar, today);
  expect(plan.steps.map(({ mayRemind }) => mayRemind)).toEqual([true, true, false]);
  expect(plan.steps[2]?.start).toMatchObject({ by: 'reminder' });
});

it('dates come in the order of time: an announced extension after what it moves', () => {
  const twice = {
    ...ruled,
    steps: [ruled.steps[1]!, { ...ruled.steps[0]!, number: 3 }, ruled.steps[3]!],
  };
  const request = { ladder: twice, date: '2026-03-13', how: 'written', reminders: none } as const;
  expect(dates(makePlan(request, calendar, today))).toEqual([
    '2026-04-07 rule 3',
    '2026-04-15 rule 4',
    '2026-04-21 later 3',
  ]);
});

it('no decree changes a limit in calendar days', () => {
  const plan = makePlan({ ladder: atOnce, date: '2026-03-01', reminders: none }, calendar, today);
  expect(datesOf(plan).map(({ provisional }) => provisional)).toEqual([false]);
});
