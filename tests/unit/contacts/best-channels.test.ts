import { expect, it } from 'vitest';
import { bestChannels, type TimedChannel } from '../../../src/contacts/best-channels.ts';
import type { HoursData, Interval } from '../../../src/contacts/hours/hours-data.ts';

const week = (day: Interval[]): HoursData => ({
  zone: 'Asia/Jakarta',
  week: Array.from({ length: 7 }, () => day),
  days: {},
});

const office: TimedChannel = { id: 'office', hours: week([[540, 1020]]) };
const night: TimedChannel = {
  id: 'night',
  hours: week([
    [0, 360],
    [1320, 1440],
  ]),
};
const always: TimedChannel = { id: 'always', hours: week([[0, 1440]]) };
const silent: TimedChannel = { id: 'silent' };
const mute: TimedChannel = { id: 'mute' };

const order = (channels: TimedChannel[], time: string) =>
  bestChannels(channels, Date.parse(`2026-11-23T${time}+07:00`)).map(({ id }) => id);

it('puts open channels first, then those without hours, then closed ones', () => {
  expect(order([silent, night, office], '12:00')).toEqual(['office', 'silent', 'night']);
  expect(order([silent, night, office], '23:00')).toEqual(['night', 'silent', 'office']);
});

it('keeps the order of the article among equals', () => {
  expect(order([mute, always, silent, office], '12:00')).toEqual([
    'always',
    'office',
    'mute',
    'silent',
  ]);
  expect(order([office, night], '08:00')).toEqual(['office', 'night']);
});

it('puts a body that takes complaints only later last, though it is open', () => {
  expect(order([{ ...always, isLater: true }, silent, office], '20:00')).toEqual([
    'silent',
    'office',
    'always',
  ]);
});

it('changes at the minute at which a channel opens', () => {
  expect(order([silent, office], '08:59')).toEqual(['silent', 'office']);
  expect(order([silent, office], '09:00')).toEqual(['office', 'silent']);
  expect(order([silent, office], '17:00')).toEqual(['silent', 'office']);
});

it('says why, and leaves what it was given as it was', () => {
  const given = [silent, office, always];
  expect(bestChannels(given, Date.parse('2026-11-23T20:00+07:00'))).toEqual([
    { id: 'always', availability: 'open', isLater: false },
    { id: 'silent', availability: 'unpublished', isLater: false },
    { id: 'office', availability: 'closed', isLater: false },
  ]);
  expect(given).toEqual([silent, office, always]);
  expect(bestChannels([], 0)).toEqual([]);
});
