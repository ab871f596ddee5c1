import { describe, expect, it } from 'vitest';
import { buildDay } from '../../../../src/content/build-date.ts';
import { datesRule } from '../../../../src/check/rules/dates.ts';
import { saidBy, type Texts } from './said-by.ts';

const saidOf = (texts: Texts, today?: string) => saidBy(datesRule, texts, today ? { today } : {});

describe('the public holidays', () => {
  const calendars = (...years: (number | [year: number, extra: string])[]) =>
    Object.fromEntries(
      years.map((each) => {
        const [year, extra] = Array.isArray(each) ? each : [each, ''];
        return [`holidays/${year}.yaml`, `${extra}days:\n  - date: ${year}-01-01\n`];
      }),
    );
  const look = 'Look for the decree for 2027, which is usually out by now, and enter its days.';

  it('of the next year are due from October on, not before', () => {
    expect(saidOf(calendars(2026), '2026-09-30')).toEqual([]);
    expect(saidOf(calendars(2026), '2026-10-01')).toEqual([
      `holidays/2027.yaml:1:1 warning: The public holidays of 2027 are missing. ${look}`,
    ]);
    expect(saidOf(calendars(2026, 2027), '2026-10-01')).toEqual([]);
  });

  it('that are provisional wait for their decree', () => {
    const waiting = calendars(2026, [2027, 'sources: []\nprovisional: true\n']);
    expect(saidOf(waiting, '2026-09-30')).toEqual([]);
    expect(saidOf(waiting)).toEqual([
      `holidays/2027.yaml:2:1 warning: The public holidays of 2027 are provisional: no decree is given. ${look}`,
    ]);
    expect(saidOf(calendars(2026, [2027, 'provisional: false\n']))).toEqual([]);
    // For the running year no decree is to be expected any more.
    expect(saidOf(calendars([2026, 'provisional: true\n'], 2027))).toEqual([]);
  });

  it('of a year without a calendar cannot be counted', () => {
    expect(saidOf(calendars(2026), '2027-01-01')).toEqual([
      'holidays/2027.yaml:1:1 The public holidays of 2027 are missing, so working days cannot be counted. Add this file with the days of the decree.',
    ]);
  });

  it('are needed nowhere on a site that has none', () => {
    expect(saidOf({ 'topics.yaml': 'days: x\n' })).toEqual([]);
  });

  it('are days of their year, each of them once', () => {
    const days = (...list: string[]) => `days:\n${list.map((day) => `  - ${day}\n`).join('')}`;
    const texts = {
      'holidays/2026.yaml': days(
        'date: 2026-01-01',
        'date: 2025-12-25',
        '{ name: x, date: 2026-01-01 }',
        'name: x',
        'date: 5',
        'null',
        'date: 2025-12-25',
      ),
      'holidays/2027.yaml': days('date: 2026-01-01', 'date: 2027-01-01'),
      'holidays/2025.yaml': 'days: x\n',
    };
    expect(saidOf(texts)).toEqual([
      'holidays/2026.yaml:3:5 2025-12-25 is no day of 2026. Move it to content/holidays/2025.yaml.',
      'holidays/2026.yaml:4:16 2026-01-01 is in the list already. Keep one of them.',
      'holidays/2026.yaml:8:5 2025-12-25 is no day of 2026. Move it to content/holidays/2025.yaml.',
      'holidays/2027.yaml:2:5 2026-01-01 is no day of 2027. Move it to content/holidays/2026.yaml.',
    ]);
  });
});

const checkedOn = (checked: string, today?: string, every = 'reviewEvery: 30\n') =>
  saidOf({ 'facts/a.yaml': `b:\n  checked: ${checked}\n  ${every}` }, today);

describe('the day on which a claim was checked', () => {
  const due = (day: string, every: number) =>
    `facts/a.yaml:2:3 warning: Last checked on ${day}, and due again after ${every} days. Compare it with its sources, correct what has changed, and write today’s date.`;
  const future = (day: string, today = '2026-11-23') =>
    `facts/a.yaml:2:3 “checked” is ${day}, which is in the future. Write the day you compared it with its sources, ${today} at the latest.`;

  it('is due again after its own interval, or after the usual one of 180 days', () => {
    expect(checkedOn('2026-10-24')).toEqual([]);
    expect(checkedOn('2026-10-23')).toEqual([due('2026-10-23', 30)]);
    for (const every of ['', 'reviewEvery: often\n']) {
      expect(checkedOn('2026-05-27', undefined, every)).toEqual([]);
      expect(checkedOn('2026-05-26', undefined, every)).toEqual([due('2026-05-26', 180)]);
    }
  });

  it('is never in the future', () => {
    expect(checkedOn('2026-11-23')).toEqual([]);
    expect(checkedOn('2026-11-24')).toEqual([future('2026-11-24')]);
  });

  it('is one that exists, or is for the schema to tell', () => {
    expect(checkedOn('2026-13-45')).toEqual([]);
    expect(checkedOn('soon')).toEqual([]);
    expect(saidOf({ 'facts/a.yaml': 'b: { reviewEvery: 30 }\n' })).toEqual([]);
  });

  it('is found in every file, however deep it stands', () => {
    const texts = {
      'articles/a/article.yaml': 'checked: 2026-11-25\n',
      'organisations.yaml': 'a: { sites: [{ checked: 2026-11-24 }] }\n',
    };
    expect(saidOf(texts).map((line) => line.slice(0, 40))).toEqual([
      'articles/a/article.yaml:1:1 “checked” is',
      'organisations.yaml:1:16 “checked” is 202',
    ]);
  });

  it('is judged in the time zone of the site', () => {
    // In UTC it is the day before.
    const today = buildDay('Asia/Jakarta', String(Date.parse('2026-11-23T17:30:00Z') / 1000));
    expect(checkedOn('2026-11-24', today)).toEqual([]);
    expect(checkedOn('2026-11-25', today)).toEqual([future('2026-11-25', '2026-11-24')]);
  });
});

it('a source was published and read on days that have been', () => {
  const future = (key: string, day: string) =>
    `“${key}” is ${day}, which is in the future. Write the day that has been, or null if it is not known.`;
  const source = (published: string, read: string) =>
    `{ url: 2026-12-24, published: ${published}, read: ${read} }`;
  const texts = {
    'facts/a.yaml': `b:\n  sources:\n    - ${source('2026-11-23', '2026-11-23')}\n    - ${source('2026-11-24', '2026-12-01')}\n    - ${source('2027', 'null')}\n`,
    'organisations.yaml': 'a: { read: 2026-12-24, published: 2026-12-24 }\n',
  };
  expect(saidOf(texts)).toEqual([
    `facts/a.yaml:4:26 ${future('published', '2026-11-24')}`,
    `facts/a.yaml:4:49 ${future('read', '2026-12-01')}`,
  ]);
});
