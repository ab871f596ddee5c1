import { fill } from '../i18n/fill.ts';
import { formatDate as formatDateByTag } from '../i18n/format-date.ts';
import { eachLocale, formatTags, type Locale } from '../i18n/locales.ts';
import type { Fact, Unit } from '../schemas/fact.ts';
import type { Interface } from '../schemas/interface.ts';

type Value = NonNullable<Fact['value']>;
type Units = Interface['units'];

// Formatters are dear to make, and a build writes thousands of values.
const numbers = eachLocale((locale) => new Intl.NumberFormat(formatTags[locale]));

const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value);

/** Large amounts in words of scale, from a billion on: `9,1 triliun`, `9.1 trillion`. */
const scaled = (value: number, locale: 'id' | 'en'): string => {
  const [scale, word] =
    value >= 1e12
      ? ([1e12, { id: 'triliun', en: 'trillion' }] as const)
      : ([1e9, { id: 'miliar', en: 'billion' }] as const);
  return `${formatNumber(value / scale, locale)} ${word[locale]}`;
};

/** Whole units of 万, 亿 or 万亿 where the amount has no more than two decimals in them. */
const chineseScaled = (value: number): string => {
  for (const [scale, word] of [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (value >= scale && Number.isInteger((value / scale) * 100)) {
      return `${formatNumber(value / scale, 'zh')} ${word}`;
    }
  }
  return `${formatNumber(value, 'zh')} `;
};

/**
 * Writes whole rupiah the way readers of a language do: `Rp2.000.000`, `Rp2,000,000`,
 * `200 万印尼盾(Rp2.000.000)`. In Chinese the Indonesian form follows, because the app shows it.
 */
export const formatRupiah = (value: number, locale: Locale): string => {
  if (locale === 'zh') return `${chineseScaled(value)}印尼盾(${formatRupiah(value, 'id')})`;
  return `Rp${value >= 1e9 ? scaled(value, locale) : formatNumber(value, locale)}`;
};

/** Writes a day (`YYYY-MM-DD`) or a month (`YYYY-MM`) or a year as readers of a language do. */
export const formatDate = (date: string, locale: Locale): string =>
  formatDateByTag(date, formatTags[locale]);

const countedUnits: Partial<Record<Unit, keyof Units>> = {
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  'working-days': 'workingDays',
  'calendar-days': 'calendarDays',
};

/**
 * Writes the value of a fact for a reader.
 *
 * @param value a number, a range `[from, to]`, or a date or name as text
 * @param unit how to write it; see the schema of a fact
 * @param units words for the units in that language, from `content/ui`
 */
export const formatValue = (value: Value, unit: Unit, locale: Locale, units: Units): string => {
  if (typeof value === 'string') {
    return unit === 'date' || unit === 'month' ? formatDate(value, locale) : value;
  }
  const [from, to] = Array.isArray(value) ? value : [value, value];
  const span = (write: (n: number) => string) =>
    from === to ? write(from) : `${write(from)}–${write(to)}`;
  if (unit === 'IDR') return span((n) => formatRupiah(n, locale));
  const number = span((n) => formatNumber(n, locale));
  if (unit === 'percent') return `${number}%`;
  const counted = countedUnits[unit];
  if (!counted) return number;
  return fill(units[counted][from === 1 && to === 1 ? 'one' : 'other'], { n: number });
};
