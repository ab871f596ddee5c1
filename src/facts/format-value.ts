import { fill } from '../i18n/fill.ts';
import { formatDate as formatDateByTag } from '../i18n/format-date.ts';
import { country } from '../i18n/country.ts';
import { eachLocale, formatTags, languageTags, locales, type Locale } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/language-words.ts';
import { isCurrency, type Fact, type Unit } from '../schemas/fact.ts';
import type { Interface } from '../schemas/interface.ts';

type Units = Interface['units'];

// A formatter takes long to make, and a build writes thousands of values.
const numbers = eachLocale((locale) => new Intl.NumberFormat(formatTags[locale]));

const formatNumber = (value: number, locale: Locale): string => numbers[locale].format(value);

/** Large amounts in words of scale: `9,1 triliun`, `9.1 trillion`. */
const scaledNumbers = eachLocale(
  (locale) =>
    new Intl.NumberFormat(formatTags[locale], {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    }),
);

const billion = 1e9;

/** Whole units of the largest word in which the amount has no more than two decimals. */
const inScale = (value: number, locale: Locale): string => {
  const scale = wordsOf(languageTags[locale]).scales.find(
    ({ of }) => value >= of && Number.isInteger((value / of) * 100),
  );
  return scale
    ? `${formatNumber(value / scale.of, locale)} ${scale.word}`
    : `${formatNumber(value, locale)} `;
};

/**
 * Writes an amount of money the way readers of a language do: `Rp2.000.000`, `Rp2,000,000`.
 * In a language with words of scale of its own (`万`), the form of the site's first language
 * follows the amount, because that is what screens show.
 *
 * @param currency ISO 4217 code
 */
export const formatMoney = (value: number, currency: string, locale: Locale): string => {
  const { scales, currencyNames } = wordsOf(languageTags[locale]);
  if (scales.length > 0 && locale !== locales[0]) {
    const name =
      currencyNames[currency] ??
      new Intl.DisplayNames(formatTags[locale], { type: 'currency' }).of(currency);
    return `${inScale(value, locale)}${name}(${formatMoney(value, currency, locales[0])})`;
  }
  const number =
    value >= billion ? scaledNumbers[locale].format(value) : formatNumber(value, locale);
  return `${currency === country?.currency ? country.symbol : `${currency} `}${number}`;
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
 * The value of a fact as a reader sees it; `undefined` where it has none.
 *
 * @param units words for the units in that language, from `content/ui`
 */
export const factValue = (
  { value, unit }: Pick<Fact, 'value' | 'unit'>,
  locale: Locale,
  units: Units,
): string | undefined => {
  if (value === undefined || unit === undefined) return undefined;
  if (typeof value === 'string') {
    return unit === 'date' || unit === 'month' ? formatDate(value, locale) : value;
  }
  const [from, to] = Array.isArray(value) ? value : [value, value];
  const span = (write: (n: number) => string) =>
    from === to ? write(from) : `${write(from)}–${write(to)}`;
  if (isCurrency(unit)) return span((n) => formatMoney(n, unit, locale));
  const number = span((n) => formatNumber(n, locale));
  if (unit === 'percent') return `${number}%`;
  const counted = countedUnits[unit];
  if (!counted) return number;
  return fill(units[counted][from === 1 && to === 1 ? 'one' : 'other'], { n: number });
};
