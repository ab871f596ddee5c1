import { excerptParts, type ExcerptPart } from '../ui/excerpt.ts';
import type { PagefindResult } from './pagefind.ts';
import type { Ranked } from './question-index.ts';

/** One entry of the list: a page, what it says about the query, and the part that says it. */
export type SearchResult = {
  href: string;
  title: string;
  text: ExcerptPart[];
  part?: { href: string; title: string };
};

/** Pages of the questions layer shown at most. */
const most = 8;

/** A page this much worse than the best one is left to the full text. */
const closeEnough = 0.3;

/**
 * The pages whose questions come close, each with the case that comes closest.
 *
 * @param hrefOf address of a page of the questions layer
 */
export const questionResults = (
  ranked: readonly Ranked[],
  hrefOf: (page: string) => string,
): SearchResult[] => {
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= best * closeEnough)
    .slice(0, most)
    .map(({ question, case: closest }): SearchResult => {
      const href = hrefOf(question.page);
      return {
        href,
        title: question.title,
        text: [{ text: question.summary, matched: false }],
        ...(closest && { part: { href: `${href}#${closest.id}`, title: closest.title } }),
      };
    });
};

/** The address of a page without the part of it. */
export const pageOf = (href: string): string => href.split('#')[0] ?? href;

/** A page that the full text found, with what matched and the heading above it. */
export const fullTextResult = ({
  url,
  excerpt,
  meta,
  sub_results: parts = [],
}: PagefindResult): SearchResult => {
  const part = parts.find((candidate) => candidate.url.includes('#') && candidate.url !== url);
  return {
    href: pageOf(url),
    title: meta.title ?? url,
    text: excerptParts(part?.excerpt ?? excerpt),
    ...(part && { part: { href: part.url, title: part.title } }),
  };
};
