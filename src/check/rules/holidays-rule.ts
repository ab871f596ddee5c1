import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import { fileStart, type Problem } from '../problem.ts';

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
        'holidays',
        isOther ? `${date} is no day of ${file.id}.` : `${date} is in the list already.`,
        isOther ? `Move it to content/holidays/${date.slice(0, 4)}.yaml.` : 'Keep one of them.',
      ),
    ];
  });
};

/**
 * Working days can be counted: the days off of this year are there, and in time those of the next.
 *
 * @param today `YYYY-MM-DD`
 */
export const holidaysRule = (files: readonly ContentFile[], today: string): Problem[] => {
  const calendars = new Map(
    files.filter(({ kind }) => kind === 'holidays').map((file) => [file.id, file]),
  );
  const year = today.slice(0, 4);
  const next = String(Number(year) + 1);
  const missing = (of: string) => ({ path: `content/holidays/${of}.yaml` });
  const thisYear = calendars.has(year)
    ? []
    : [
        problemIn(
          missing(year),
          fileStart,
          'holidays',
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
            'holidays',
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
