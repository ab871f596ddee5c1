import { isDueForReview } from '../../provenance/review.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { Problem } from '../problem.ts';
import type { TextPath } from '../read/texts-below.ts';

/** Days after which a comparison is old where the content says nothing else. */
const usualInterval = 180;

type Checked = { path: TextPath; checked: string; reviewEvery: number };

/** Whether a value is a day that exists: the thirtieth of February becomes another one. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

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

/** The latest day it can be anywhere: Jakarta is ahead of the clock this is measured with. */
const dayAfter = (today: string): string =>
  new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);

/**
 * A claim is compared with its source again in time, and nothing was checked or read in the future.
 *
 * @param today `YYYY-MM-DD`
 */
export const checkedDateRule = (file: ContentFile, today: string): Problem[] => {
  const latest = dayAfter(today);
  const due = checkedBelow(file.yaml.data).flatMap(({ path, checked, reviewEvery }): Problem[] => {
    const place = file.yaml.placeOf(path);
    if (checked > latest) {
      return [
        problemIn(
          file,
          place,
          'checked-date',
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
        'checked-date',
        `Last checked on ${checked}, and due again after ${reviewEvery} days.`,
        'Compare it with its sources, correct what has changed, and write today’s date.',
        { severity: 'warning' },
      ),
    ];
  });
  const early = sourceDays(file.yaml.data)
    .filter(({ day }) => day > latest)
    .map(({ path, day }) =>
      problemIn(
        file,
        file.yaml.placeOf(path),
        'checked-date',
        `“${String(path.at(-1))}” is ${day}, which is in the future.`,
        'Write the day that has been, or null if it is not known.',
      ),
    );
  return [...due, ...early];
};
