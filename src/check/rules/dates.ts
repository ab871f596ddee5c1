import { isDueForReview } from '../../facts/review.ts';
import { isDay } from '../../schemas/iso-date.ts';
import { rule, type Content } from '../content.ts';
import { fileStart } from '../problem.ts';
import { fieldsOf, type ContentFile, type Report, type ReportOn } from '../read/content-file.ts';
import { groupsBelow, textsBelow } from '../read/texts-below.ts';

/** Days after which a claim is due to be compared with its source, where it has no `reviewEvery`. */
const usualInterval = 180;

/** A claim is compared with its source in time, and nothing was checked or read in the future. */
const checkedDays = (file: ContentFile, today: string, report: Report): void => {
  for (const { path, value } of groupsBelow(file.yaml.data)) {
    const { checked, reviewEvery: given } = value;
    if (!isDay(checked)) continue;
    const reviewEvery = typeof given === 'number' ? given : usualInterval;
    const where = [...path, 'checked'];
    if (checked > today) {
      report(
        where,
        `“checked” is ${checked}, which is in the future.`,
        `Write the day you compared it with its sources, ${today} at the latest.`,
      );
    } else if (isDueForReview({ checked, reviewEvery }, today)) {
      report(
        where,
        `Last checked on ${checked}, and due again after ${reviewEvery} days.`,
        'Compare it with its sources, correct what has changed, and write today’s date.',
        { severity: 'warning' },
      );
    }
  }
  for (const { path, value } of textsBelow(file.yaml.data)) {
    const key = path.at(-1);
    const isOfSource = (key === 'read' || key === 'published') && path.includes('sources');
    if (!isOfSource || !isDay(value) || value <= today) continue;
    report(
      path,
      `“${key}” is ${value}, which is in the future.`,
      'Write the day that has been, or null if it is not known.',
    );
  }
};

/** Month from which the next year's decree is usually out. */
const october = '10';

const daysIn = (file: ContentFile, report: Report): void => {
  const seen = new Set<string>();
  for (const { path: where, value: date } of textsBelow(file.yaml.data)) {
    if (where[0] !== 'days' || where.at(-1) !== 'date') continue;
    const year = date.slice(0, 4);
    if (year !== file.id) {
      report(
        where,
        `${date} is no day of ${file.id}.`,
        `Move it to content/holidays/${year}.yaml.`,
      );
    } else if (seen.has(date)) {
      report(where, `${date} is in the list already.`, 'Keep one of them.');
    }
    seen.add(date);
  }
};

/** Days off of this year are there, and from October those of the next: working days need both. */
const holidays = ({ of, today }: Content, reportOn: ReportOn): void => {
  const calendars = new Map(of('holidays').map((file) => [file.id, file]));
  // A site without any calendar counts no working days.
  if (calendars.size === 0) return;
  const year = today.slice(0, 4);
  const next = String(Number(year) + 1);
  const missing = (of: string) => ({ path: `content/holidays/${of}.yaml` });
  if (!calendars.has(year)) {
    reportOn(missing(year))(
      fileStart,
      `The public holidays of ${year} are missing, so working days cannot be counted.`,
      'Add this file with the days of the decree.',
    );
  }
  const calendar = calendars.get(next);
  const isProvisional = calendar && fieldsOf(calendar).provisional === true;
  if (today.slice(5, 7) >= october && (!calendar || isProvisional)) {
    reportOn(calendar ?? missing(next))(
      ['provisional'],
      isProvisional
        ? `The public holidays of ${next} are provisional: no decree is given.`
        : `The public holidays of ${next} are missing.`,
      `Look for the decree for ${next}, which is usually out by now, and enter its days.`,
      { severity: 'warning' },
    );
  }
  for (const file of calendars.values()) daysIn(file, reportOn(file));
};

/** Claims are compared with their sources in time, and calendars are there before they are needed. */
export const datesRule = rule('dates', (content, reportOn) => {
  const { files, today } = content;
  for (const file of files) checkedDays(file, today, reportOn(file));
  holidays(content, reportOn);
});
