import fc from 'fast-check';

/** Minutes since midnight; the end may lie after the next midnight. */
type Span = readonly [from: number, to: number];

/** Opening hours as a table: what the tests hold against what the site makes of the same hours. */
export type Table = {
  /** Monday first. */
  week: Span[][];
  onHolidays: Span[] | undefined;
  exceptions: Map<string, Span[]>;
};

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const two = (n: number) => String(n).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const times = (spans: readonly Span[]): string =>
  spans.length === 0
    ? 'off'
    : spans.map(([from, to]) => `${clock(from)}-${clock(to > 1440 ? to - 1440 : to)}`).join(',');

/** A date as the syntax writes it. */
const written = (date: string): string => {
  const [year, month, day] = date.split('-');
  return `${year ?? ''} ${monthNames[Number(month) - 1] ?? ''} ${day ?? ''}`;
};

/**
 * Writes a table in OpenStreetMap syntax.
 *
 * @param holidays write these days out instead of `PH`
 */
export const inSyntax = (
  { week, onHolidays, exceptions }: Table,
  holidays?: readonly string[],
): string => {
  const weekly = week
    .map((spans, day) => ({ spans, day }))
    .filter(({ spans }) => spans.length > 0)
    .map(({ spans, day }) => `${dayNames[day] ?? ''} ${times(spans)}`)
    // A comma, unlike a semicolon, keeps the hours that reach over midnight from the day before.
    .join(', ');
  const off =
    onHolidays === undefined
      ? []
      : (holidays?.map(written) ?? ['PH']).map((day) => `${day} ${times(onHolidays)}`);
  const single = [...exceptions].map(([date, spans]) => `${written(date)} ${times(spans)}`);
  return [weekly || 'off', ...off, ...single].join('; ');
};

/** Up to three spans of a day, apart from each other. */
const spansWithin = (end: number): fc.Arbitrary<Span[]> =>
  fc
    .uniqueArray(fc.nat({ max: end / 5 }), { maxLength: 6 })
    .map((edges) => edges.sort((a, b) => a - b).map((edge) => edge * 5))
    .map((edges) =>
      edges.flatMap((from, index): Span[] => {
        const to = edges[index + 1];
        return index % 2 === 0 && to !== undefined && from < 1440 ? [[from, to]] : [];
      }),
    );

const wholeDay: Span[] = [[0, 1440]];

/** A day of the week: closed, hours with breaks, round the clock, or past midnight. */
const weekday: fc.Arbitrary<Span[]> = fc.oneof(
  fc.constant<Span[]>([]),
  fc.constant<Span[]>([
    [540, 720],
    [780, 1020],
  ]),
  fc.constant(wholeDay),
  spansWithin(1440),
  fc
    .tuple(fc.integer({ min: 721, max: 1439 }), fc.integer({ min: 1441, max: 2100 }))
    .filter(([from, to]) => to - from < 1440)
    .map(([from, to]): Span[] => [[from, to]]),
);

const day = fc
  .nat({ max: 729 })
  .map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));

export const table: fc.Arbitrary<Table> = fc.record({
  week: fc.oneof(
    fc.array(weekday, { minLength: 7, maxLength: 7 }),
    weekday.map((spans) => Array.from({ length: 7 }, () => spans)),
  ),
  onHolidays: fc.oneof(
    fc.constant(undefined),
    fc.constant<Span[]>([]),
    fc.constant<Span[]>([]),
    spansWithin(1440),
  ),
  exceptions: fc
    .array(
      fc.tuple(fc.oneof(day, fc.constantFrom('2026-12-31', '2027-01-01')), spansWithin(1440)),
      {
        maxLength: 4,
      },
    )
    .map((entries) => new Map(entries)),
});

/**
 * Whether a table is open at a minute of a day. A holiday or an exception holds from midnight to
 * midnight and touches no other day, as in OpenStreetMap.
 *
 * @param date `YYYY-MM-DD`
 * @param weekday Monday is 0
 */
export const isOpen = (
  { week, onHolidays, exceptions }: Table,
  holidays: ReadonlySet<string>,
  date: string,
  weekday: number,
  minute: number,
): boolean => {
  const special = exceptions.get(date) ?? (holidays.has(date) ? onHolidays : undefined);
  if (special) return special.some(([from, to]) => from <= minute && minute < to);
  return (
    week[weekday]!.some(([from, to]) => from <= minute && minute < to) ||
    week[(weekday + 6) % 7]!.some(([from, to]) => from <= minute + 1440 && minute + 1440 < to)
  );
};
