import { getFacts } from '../content/facts.ts';
import { getInterface } from '../content/interface.ts';
import { perLocale } from '../content/query.ts';
import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Claim } from './claims.ts';
import { factValue } from './format-value.ts';
import { citationNumbers } from './source-groups.ts';

/** What each fact states, as an entry of a list of sources, by the id of the fact. */
export const getFactClaims = perLocale(async (locale): Promise<Map<string, Claim>> => {
  const { units } = (await getInterface())[locale];
  const facts = await getFacts();
  return new Map(
    [...facts].map(([id, fact]) => {
      const value = factValue(fact, locale, units) ?? '';
      const label = fill(fact.statement[locale], { value });
      return [id, { label, provenance: fact, note: fact.note?.[locale] }];
    }),
  );
});

/** The facts that a page cites, with the number of each in its list of sources, by id. */
export const citeFacts = async (
  ids: readonly string[],
  locale: Locale,
): Promise<{ claims: Claim[]; citations: Map<string, number> }> => {
  const all = await getFactClaims(locale);
  const cited = new Map(
    ids.flatMap((id) => {
      const claim = all.get(id);
      return claim ? [[id, claim] as const] : [];
    }),
  );
  return { claims: [...cited.values()], citations: citationNumbers(cited) };
};
