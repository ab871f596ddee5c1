import { isDueForReview } from '../../facts/review.ts';
import { isDay } from '../../schemas/iso-date.ts';
import { ofKind, type Rule } from '../content.ts';
import { fileStart, type Problem } from '../problem.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import type { TextPath } from '../read/texts-below.ts';

/** Days after which a comparison is old where the content says nothing else. */
const usualInterval = 180;

type Checked = { path: TextPath; checked: string; reviewEvery: number };

/** Everything that says when it was checked, however deep. */
const checkedBelow = (value: unknown, path: TextPath = []): Checked[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { checked, reviewEvery } = value as { checked?: unknown; reviewEvery?: unknown };
  const own = isDay(checked)
    ? [
        {
          path: [...path, 'checked'],
          checked,
          reviewEvery: typeof reviewEvery === 'number' ? reviewEvery : usualInterval,
        },
      ]
    : [];
  const inner = Object.entries(value).flatMap(([key, below]) =>
    checkedBelow(below, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [...own, ...inner];
};

/** Days on which somebody read or printed a source. */
const sourceDays = (value: unknown, path: TextPath = []): { path: TextPath; day: string }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const to = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key === 'read' || key === 'published') && path.includes('sources') && isDay(below)) {
      return [{ path: to, day: below }];
    }
    return sourceDays(below, to);
  });
};

/** A claim is compared with its source in time, and nothing was checked or read in the future. */
const checkedDays = (file: ContentFile, today: string): Problem[] => {
  const due = checkedBelow(file.yaml.data).flatMap(({ path, checked, reviewEvery }): Problem[] => {
    const place = file.yaml.placeOf(path);
    if (checked > today) {
      return [
        problemIn(
          file,
          place,
          'dates',
          `“checked” is ${checked}, which is in the future.`,
          `Write the day you compared it with its sources, ${today} at the latest.`,
        ),
      ];
    }
    if (!isDueForReview({ checked, reviewEvery }, today)) return [];
    return [
      problemIn(
        file,
        place,
        'dates',
        `Last checked on ${checked}, and due again after ${reviewEvery} days.`,
        'Compare it with its sources, correct what has changed, and write today’s date.',
        { severity: 'warning' },
      ),
    ];
  });
  const early = sourceDays(file.yaml.data)
    .filter(({ day }) => day > today)
    .map(({ path, day }) =>
      problemIn(
        file,
        file.yaml.placeOf(path),
        'dates',
        `“${String(path.at(-1))}” is ${day}, which is in the future.`,
        'Write the day that has been, or null if it is not known.',
      ),
    );
  return [...due, ...early];
};

/** Month from which the next year's decree is usually out. */
const october = '10';

const daysIn = (file: ContentFile): Problem[] => {
  const { days } = fieldsOf(file);
  const seen = new Set<string>();
  return (Array.isArray(days) ? days : []).flatMap((entry: { date?: unknown } | null, index) => {
    const date = entry?.date;
    if (typeof date !== 'string') return [];
    const isOther = date.slice(0, 4) !== file.id;
    const isTwice = seen.has(date);
    seen.add(date);
    if (!isOther && !isTwice) return [];
    return [
      problemIn(
        file,
        file.yaml.placeOf(['days', index, 'date']),
        'dates',
        isOther ? `${date} is no day of ${file.id}.` : `${date} is in the list already.`,
        isOther ? `Move it to content/holidays/${date.slice(0, 4)}.yaml.` : 'Keep one of them.',
      ),
    ];
  });
};

/** Working days can be counted: the days off of this year are there, and in time those of the next. */
const holidays = (files: readonly ContentFile[], today: string): Problem[] => {
  const calendars = new Map(ofKind(files, 'holidays').map((file) => [file.id, file]));
  const year = today.slice(0, 4);
  const next = String(Number(year) + 1);
  const missing = (of: string) => ({ path: `content/holidays/${of}.yaml` });
  const thisYear = calendars.has(year)
    ? []
    : [
        problemIn(
          missing(year),
          fileStart,
          'dates',
          `The public holidays of ${year} are missing, so working days cannot be counted.`,
          'Add this file with the days of the decree.',
        ),
      ];
  const calendar = calendars.get(next);
  const isProvisional = calendar && fieldsOf(calendar).provisional === true;
  const isDue = today.slice(5, 7) >= october;
  const nextYear =
    isDue && (!calendar || isProvisional)
      ? [
          problemIn(
            calendar ?? missing(next),
            calendar?.yaml.placeOf(['provisional']) ?? fileStart,
            'dates',
            isProvisional
              ? `The public holidays of ${next} are provisional: no decree is given.`
              : `The public holidays of ${next} are missing.`,
            `Look for the decree for ${next}, which is usually out by now, and enter its days.`,
            { severity: 'warning' },
          ),
        ]
      : [];
  // A site without any calendar counts no working days.
  if (calendars.size === 0) return [];
  return [...thisYear, ...nextYear, ...[...calendars.values()].flatMap(daysIn)];
};

/** Claims are compared with their sources in time, and calendars are there before they are needed. */
export const datesRule: Rule = ({ files, today }) => [
  ...files.flatMap((file) => checkedDays(file, today)),
  ...holidays(files, today),
];
