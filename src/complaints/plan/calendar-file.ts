import { addDays } from '../../ui/day.ts';

/** An entry of a calendar: a whole day, with a reminder the morning before and that morning. */
export type CalendarEvent = {
  /**
   * The id of an event. It is the same each time the event is written, so that calendars import it
   * once.
   */
  uid: string;
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  description: string;
  url: string;
};

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const longestLine = 75;

/** Cuts a line into lines of at most 75 bytes, between characters. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > longestLine) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
};

const compact = (day: string): string => day.replaceAll('-', '');

/** Nine in the morning of the day before and of the day, counted from the day's first midnight. */
const alarms = ['-PT15H', 'PT9H'];

const event = (stamp: string, { uid, day, title, description, url }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(description)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  ...alarms.flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ]),
  'END:VEVENT',
];

/**
 * Writes a calendar file (RFC 5545).
 *
 * @param product name of the program that writes it
 * @param now the moment of writing, the only thing that differs between two writings
 */
export const calendarFile = (
  events: readonly CalendarEvent[],
  product: string,
  now: Date,
): string => {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product)}//planner//EN`,
    'METHOD:PUBLISH',
    ...events.flatMap((each) => event(stamp, each)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
};
