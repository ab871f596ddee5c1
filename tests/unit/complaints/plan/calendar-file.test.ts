import fc from 'fast-check';
import ICAL from 'ical.js';
import { createEvents } from 'ics';
import { expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../../../src/complaints/plan/calendar-file.ts';

const now = new Date('2026-03-14T03:04:05.678Z');

const parsed = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        day: event.startDate.toString(),
        end: event.endDate.toString(),
        title: event.summary,
        description: event.description,
        alarms: component
          .getAllSubcomponents('valarm')
          .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      };
    });

const event: CalendarEvent = {
  uid: 'ruled-2026-03-13-written-3-rule@help.example',
  day: '2026-12-31',
  title: '还没解决？下一步：金融服务管理局（OJK）; a, b \\ c',
  description: `Line one, with a comma; and more.\n\n${'向金融服务管理局投诉。'.repeat(12)}`,
  url: 'https://help.example/zh/escalate/ruled/?a=1,2',
};

it('another parser reads the same whole days, texts and reminders', () => {
  expect(parsed(calendarFile([event], 'Help', now))).toEqual([
    {
      uid: event.uid,
      day: '2026-12-31',
      end: '2027-01-01',
      title: event.title,
      description: event.description,
      alarms: ['-PT15H', 'PT9H'],
    },
  ]);
});

it('no text breaks the file, and no line is longer than 75 bytes', () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 300 })
    // Control signs may not stand in such a file at all; the content has none.
    .map((written) =>
      written.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029]/gu, ' '),
    );
  fc.assert(
    fc.property(text, text, (title, description) => {
      const file = calendarFile([{ ...event, title, description }], 'Help', now);
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }
      expect(parsed(file)).toMatchObject([{ title, description }]);
    }),
  );
});

it('another writer of such files writes the same event', () => {
  const { title, url, uid } = event;
  const { value } = createEvents([
    {
      uid,
      title,
      url,
      description: event.description,
      start: [2026, 12, 31],
      end: [2027, 1, 1],
      alarms: [
        { action: 'display', description: 'x', trigger: { hours: 15, before: true } },
        { action: 'display', description: 'x', trigger: { hours: 9 } },
      ],
    },
  ]);
  expect(parsed(calendarFile([event], 'Help', now))).toEqual(parsed(value!));
});

it('the same plan gives the same file, but for the moment it was written', () => {
  const at = (moment: string) => calendarFile([event], 'Help', new Date(moment)).split('\r\n');
  const first = at('2026-03-14T03:04:05Z');
  const second = at('2027-01-01T00:00:00Z');
  expect(first.filter((line, index) => line !== second[index])).toEqual([
    'DTSTAMP:20260314T030405Z',
  ]);
});
