import { getFacts } from '../content/facts.ts';
import { getInterface } from '../content/interface.ts';
import { perBuild } from '../content/per-build.ts';
import { eachLocale, type Locale } from '../i18n/locales.ts';
import type { Claim } from './claims.ts';
import { factClaim } from './fact-claim.ts';
import { citationNumbers } from './source-groups.ts';

const getAll = perBuild(async () => {
  const [facts, text] = await Promise.all([getFacts(), getInterface()]);
  return eachLocale(
    (locale): Map<string, Claim> =>
      new Map([...facts].map(([id, fact]) => [id, factClaim(fact, locale, text[locale].units)])),
  );
});

/** What each fact states, as an entry of a list of sources, by the id of the fact. */
export const getFactClaims = async (locale: Locale): Promise<Map<string, Claim>> =>
  (await getAll())[locale];

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
