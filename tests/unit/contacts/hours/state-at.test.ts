import { expect, it } from 'vitest';
import { stateAt } from '../../../../src/contacts/hours/state-at.ts';
import { resolved } from './calendars.ts';

const office = 'Mo-Fr 09:00-17:00';

const state = (schedule: string, at: string, zone?: string) =>
  stateAt(resolved(schedule, zone), Date.parse(at));

const christmasLeave = 'Christmas (collective leave)';

it('knows of a usual day only when it opens or closes', () => {
  expect(state(`${office}; PH off`, '2026-11-23T08:59:59+07:00')).toStrictEqual({
    open: false,
    change: Date.parse('2026-11-23T09:00+07:00'),
    calendar: 'decreed',
    year: 2026,
  });
});

it('knows no change where it is always open', () => {
  expect(state('24/7', '2026-11-23T09:00+07:00')).toStrictEqual({
    open: true,
    calendar: 'not-needed',
    year: 2026,
  });
});

it('names the holiday while it is closed for it, and not within the hours of a holiday', () => {
  const schedule = `${office}; PH 10:00-12:00`;
  expect(state(schedule, '2026-12-24T13:00+07:00')).toMatchObject({ closedFor: christmasLeave });
  const open = state(schedule, '2026-12-24T11:00+07:00');
  expect(open.open).toBe(true);
  expect(open).not.toHaveProperty('closedFor');
  expect(open).not.toHaveProperty('unsaidHoliday');
});

it('says at any hour of a holiday that nobody says whether the usual hours hold', () => {
  const evening = state(office, '2026-12-24T20:00+07:00');
  expect(evening).toMatchObject({ open: false, unsaidHoliday: christmasLeave });
  expect(evening).not.toHaveProperty('closedFor');
});

it('names the holiday on which a schedule without a rule for holidays is closed', () => {
  const closed = state(`${office}; 2026 Dec 24 off`, '2026-12-24T10:00+07:00');
  expect(closed).toMatchObject({ open: false, closedFor: christmasLeave });
  expect(closed).not.toHaveProperty('unsaidHoliday');
});

it('opens by the clock that changed in the night', () => {
  const zone = 'America/New_York';
  const night = '2026-03-08T01:00:30-05:00';
  expect(state('Mo-Su,PH 09:00-17:00', night, zone).change).toBe(
    Date.parse('2026-03-08T09:00-04:00'),
  );
  // There is no half past two in this night: it opens when the clocks go on to three.
  expect(state('Mo-Su,PH 02:30-05:00', night, zone).change).toBe(
    Date.parse('2026-03-08T03:00-04:00'),
  );
  expect(state('Mo-Su,PH 09:00-17:00', '2026-11-01T00:30-04:00', zone).change).toBe(
    Date.parse('2026-11-01T09:00-05:00'),
  );
});

it('is as sure as the less certain of the years of today and of the change', () => {
  const schedule = `${office}; PH off`;
  expect(state(schedule, '2027-12-31T20:00+07:00')).toMatchObject({
    calendar: 'unknown',
    year: 2028,
  });
  expect(state(schedule, '2026-12-31T20:00+07:00')).toMatchObject({
    calendar: 'provisional',
    year: 2027,
  });
  // Of two years without a calendar, the earlier year is named.
  expect(state(schedule, '2028-12-31T20:00+07:00')).toMatchObject({
    calendar: 'unknown',
    year: 2028,
  });
});
