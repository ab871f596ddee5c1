import { fill } from '../../i18n/fill.ts';
import { formatTags, languageTags, type Locale } from '../../i18n/locales.ts';
import { formatDate } from '../../facts/format-value.ts';
import type { Interface } from '../../schemas/interface.ts';
import { clockTime } from './clock-time.ts';
import { exceptionsFrom } from './exceptions.ts';
import type { HoursData, Interval } from './hours-data.ts';
import { joinNights } from './join-nights.ts';
import { weekdayNames, zoneLabel } from './hours-names.ts';

type Text = Interface['hours'];

const clock = (minutes: number, locale: Locale): string => clockTime(minutes, formatTags[locale]);

/** Texts put together two by two with a template. */
const joined = (texts: string[], template: string): string =>
  texts.length === 0 ? '' : texts.reduce((first, second) => fill(template, { first, second }));

const describeTimes = (day: readonly Interval[], text: Text, locale: Locale): string =>
  day.length === 0
    ? text.closedThen
    : joined(
        day.map(([from, to]) => `${clock(from, locale)}–${clock(to, locale)}`),
        text.breaks,
      );

/** Weekdays in words, three or more in a row as a range. */
const describeDays = (weekdays: number[], text: Text, locale: Locale): string => {
  if (weekdays.length === 7) return text.everyDay;
  const rows: number[][] = [];
  for (const weekday of weekdays) {
    const row = rows.at(-1);
    if (row?.at(-1) === weekday - 1) row.push(weekday);
    else rows.push([weekday]);
  }
  const names = weekdayNames(locale);
  const name = (weekday: number) => names[weekday] ?? '';
  const parts = rows.flatMap((row) =>
    row.length < 3
      ? row.map(name)
      : [fill(text.dayRange, { from: name(row[0]!), to: name(row.at(-1)!) })],
  );
  return new Intl.ListFormat(languageTags[locale]).format(parts);
};

const describeWeek = (week: Interval[][], text: Text, locale: Locale): string => {
  const days = joinNights(week);
  const open = [...days.keys()].filter((weekday) => days[weekday]!.length > 0);
  const byTimes = Map.groupBy(open, (weekday) => describeTimes(days[weekday]!, text, locale));
  return joined(
    [...byTimes].map(([times, weekdays]) => `${describeDays(weekdays, text, locale)} ${times}`),
    text.groups,
  );
};

/** Opening hours in words. */
export type HoursInWords = {
  /** `Monday–Friday 09:00–17:00 WIB, closed on public holidays`. */
  usual: string;
  /** One line for each date or stretch of dates with other hours. */
  exceptions: string[];
};

/**
 * Opening hours in words of a language.
 *
 * @param status hours that are only `reported` are called so
 * @param today earlier exceptions are left out; `YYYY-MM-DD`
 */
export const describeHours = (
  data: HoursData,
  status: 'published' | 'reported',
  today: string,
  text: Text,
  locale: Locale,
): HoursInWords => {
  const always = data.week.every((day) => day[0]?.[0] === 0 && day[0][1] === 1440);
  const week = describeWeek(data.week, text, locale);
  const zoned = week ? `${week} ${zoneLabel(data.zone, text, locale)}` : text.usuallyClosed;
  const usual = always ? text.always : zoned;
  const { onHolidays } = data;
  const complete =
    onHolidays && data.calendars
      ? fill(onHolidays.length === 0 ? text.offOnHolidays : text.onHolidays, {
          hours: usual,
          times: describeTimes(onHolidays, text, locale),
        })
      : usual;
  const date = (day: string) => formatDate(day, locale);
  return {
    usual: status === 'reported' ? fill(text.reported, { hours: complete }) : complete,
    exceptions: exceptionsFrom(data, today).map((exception) =>
      fill(
        text.onDate,
        'date' in exception
          ? { date: date(exception.date), hours: describeTimes(exception.hours, text, locale) }
          : {
              date: fill(text.dateRange, { from: date(exception.from), to: date(exception.to) }),
              hours: describeWeek(exception.week, text, locale) || text.closedThen,
            },
      ),
    ),
  };
};
