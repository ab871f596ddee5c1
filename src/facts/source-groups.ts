import { isPage, type Source } from '../schemas/provenance.ts';
import type { Claim } from './claims.ts';

/** A numbered entry of a list of sources: a source, and the claims of the page that rest on it. */
export type SourceGroup = {
  /** `undefined` where the claims have no public source. */
  source: Source | undefined;
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
  const bySource = Map.groupBy(claims, ({ provenance: { sources } }) =>
    sources[0] ? keyOf(sources[0]) : '',
  );
  return [...bySource.values()].map((resting) => ({
    source: resting[0]!.provenance.sources[0],
    claims: resting,
  }));
};

/**
 * The number by which a page cites each claim: that of its first source, from 1.
 *
 * @param cited claims by the id by which texts name them, in order of first use
 */
export const citationNumbers = (cited: ReadonlyMap<string, Claim>): Map<string, number> => {
  const groups = groupBySource([...cited.values()]);
  const numberOf = (claim: Claim) => groups.findIndex(({ claims }) => claims.includes(claim)) + 1;
  return new Map([...cited].map(([id, claim]) => [id, numberOf(claim)]));
};
