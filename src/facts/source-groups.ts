import { isPage, type Source } from '../schemas/provenance.ts';
import type { Claim } from './claims.ts';

/** A numbered entry of a list of sources: a source, and the claims of the page that rest on it. */
export type SourceGroup = {
  /** Absent where the claims have no public source. */
  source?: Source;
  claims: Claim[];
};

/** What tells sources apart: the address, else all that is known. */
const keyOf = (source: Source): string => (isPage(source) ? source.url : JSON.stringify(source));

/** Each source once, in order of first use. */
export const distinctSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [keyOf(source), source])).values(),
];

/**
 * Groups claims by their first source, so that a page lists a source once, however many claims rest
 * on it. The other sources of a claim are named with the claim.
 */
export const groupBySource = (claims: readonly Claim[]): SourceGroup[] => {
  const groups = new Map<string, SourceGroup>();
  for (const claim of claims) {
    const [source] = claim.provenance.sources;
    const key = source ? keyOf(source) : '';
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { ...(source && { source }), claims: [claim] });
  }
  return [...groups.values()];
};

/**
 * The number by which a page cites each claim: that of its first source, from 1.
 *
 * @param cited claims by the id by which texts name them, in order of first use
 */
export const citationNumbers = (cited: ReadonlyMap<string, Claim>): Map<string, number> => {
  const numberOf = new Map(
    groupBySource([...cited.values()]).flatMap(({ claims }, index) =>
      claims.map((claim) => [claim, index + 1] as const),
    ),
  );
  return new Map([...cited].map(([id, claim]) => [id, numberOf.get(claim)!]));
};
