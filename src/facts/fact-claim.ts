import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Interface } from '../schemas/interface.ts';
import type { Claim } from './claims.ts';
import { formatValue } from './format-value.ts';

/** The value of a fact as a reader sees it; a fact without a value has none to show. */
export const factValue = (
  fact: Fact,
  locale: Locale,
  units: Interface['units'],
): string | undefined =>
  fact.value === undefined || fact.unit === undefined
    ? undefined
    : formatValue(fact.value, fact.unit, locale, units);

/** A fact as an entry of the list of sources. */
export const factClaim = (fact: Fact, locale: Locale, units: Interface['units']): Claim => ({
  label: fill(fact.statement[locale], { value: factValue(fact, locale, units) ?? '' }),
  provenance: fact,
  note: fact.note?.[locale],
});
