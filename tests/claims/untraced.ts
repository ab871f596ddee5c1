import { country, symbolPattern } from '../../src/i18n/country.ts';
import { inAllLanguages } from '../../src/i18n/language-words.ts';
import { formatTags, locales } from '../../src/i18n/locales.ts';
import type { StatedClaim } from '../../src/authoring/sources/read-claims.ts';

/** A value that a reader could act on; `key` is the same for every way to write it. */
type VisibleValue = { shown: string; key: string };

const digits = (text: string): string => text.replace(/\D/g, '');

/** Words of scale: `million`, `juta`. */
const scales = [
  ...locales.flatMap((locale) => {
    const words = new Intl.NumberFormat(formatTags[locale], {
      notation: 'compact',
      compactDisplay: 'long',
    });
    return [1e3, 1e6, 1e9, 1e12].flatMap(
      (scale) => words.formatToParts(scale).find(({ type }) => type === 'compact')?.value ?? [],
    );
  }),
  ...inAllLanguages((words) => words.scales.map(({ word }) => word)).flat(),
].join('|');
const currencies = inAllLanguages(({ currencyNames }) => Object.values(currencyNames)).flat();
const unit = (names: readonly string[]) => `(?:${names.join('|') || '(?!)'})`;

/** Amounts with the symbol of the currency before them, and amounts with its name behind them. */
const amounts = [
  {
    pattern: new RegExp(
      `${unit(country ? [symbolPattern] : [])}\\s?\\d+(?:[.,]\\d+)*(?:\\s(?:${scales}))?`,
      'g',
    ),
    key: (found: string) => found.replace(/[\s.,]/g, '').toLowerCase(),
  },
  {
    pattern: new RegExp(`\\d+(?:[.,]\\d+)*\\s?(?:${scales})?\\s?${unit(currencies)}`, 'g'),
    key: (found: string) => found.replace(/[\s,]/g, ''),
  },
];

/** What to look for, in this order. Each match is taken out before the next pattern is tried. */
const kinds: { pattern: RegExp; key: (found: string) => string }[] = [
  { pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, key: (found) => found.toLowerCase() },
  { pattern: /@\w+(?:\.\w+)*/g, key: (found) => found.toLowerCase() },
  // Lower case only, so that “end.Next”, where a space is missing, does not count as a web address.
  { pattern: /(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w@])/g, key: (found) => found.replace(/^www\./, '') },
  ...amounts,
  // Seven digits and more: shorter ones are years, counts and the short codes of `tel:` links.
  { pattern: /\+?\d(?:[ ().-]*\d){6,}/g, key: digits },
];

/** Phone numbers, e-mails, handles, web addresses and amounts in a text. */
export const valuesIn = (text: string): VisibleValue[] => {
  let rest = text.replace(/\u00a0/g, ' ');
  return kinds.flatMap(({ pattern, key }) => {
    const found = [...rest.matchAll(pattern)].map(([shown]) => ({ shown, key: key(shown) }));
    rest = rest.replace(pattern, '\n');
    return found;
  });
};

/** Such values in the main part of a page, with what its links dial and mail. */
export const valuesOnPage = (html: string): VisibleValue[] => {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const linked = [...main.matchAll(/href="(tel|mailto):([^"]+)"/g)].map(
    ([, scheme, target = '']) => ({
      shown: target,
      key: scheme === 'tel' ? digits(target) : target.toLowerCase(),
    }),
  );
  const text = main
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '\n')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
  return [...linked, ...valuesIn(text)];
};

/** A value on a page that no claim accounts for. */
export type Untraced = { page: string; shown: string };

/**
 * Values that a reader sees and that trace to no claim with a source and a date.
 *
 * @param pages built pages: path and HTML
 */
export const untraced = (
  claims: readonly StatedClaim[],
  pages: Iterable<readonly [path: string, html: string]>,
): Untraced[] => {
  const known = new Set(
    claims.flatMap(({ texts }) =>
      texts.flatMap((text) => [
        ...valuesIn(text).map(({ key }) => key),
        // Short codes such as 131 are claims, but too short to be searched for in a text.
        ...(/^\+?[\d\s-]+$/.test(text) ? [text.replace(/\D/g, '')] : []),
      ]),
    ),
  );
  return [...pages].flatMap(([page, html]) => [
    ...new Map(
      valuesOnPage(html)
        .filter(({ key }) => !known.has(key))
        .map(({ shown }) => [shown, { page, shown }]),
    ).values(),
  ]);
};
