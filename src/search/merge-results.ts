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

/** Questions shown at most; the full text may add a few more. */
const most = 8;

const added = 4;

/** A page this much worse than the best one is left to the full text. */
const closeEnough = 0.3;

/** The heading of a page that matched best, with its own address. */
const partOf = ({ url, sub_results: parts = [] }: PagefindResult): SearchResult['part'] => {
  const part = parts.find((candidate) => candidate.url.includes('#') && candidate.url !== url);
  return part && { href: part.url, title: part.title };
};

const path = (href: string): string => href.split('#')[0] ?? href;

/**
 * One list of both layers: the pages whose questions come close, then what only the full text
 * found. A page stands once, with the excerpt and the heading that the full text adds.
 *
 * @param hrefOf address of a page of the questions layer
 */
export const mergeResults = (
  ranked: readonly Ranked[],
  found: readonly PagefindResult[],
  hrefOf: (page: string) => string,
): SearchResult[] => {
  const byPath = new Map(found.map((result) => [path(result.url), result]));
  const best = ranked[0]?.score ?? 0;
  const questions = ranked
    .filter(({ score }) => score >= best * closeEnough)
    .slice(0, most)
    .map(({ question }): SearchResult => {
      const href = hrefOf(question.page);
      const full = byPath.get(href);
      const part = full && partOf(full);
      return {
        href,
        title: question.title,
        text: full ? excerptParts(full.excerpt) : [{ text: question.summary, matched: false }],
        ...(part && { part }),
      };
    });
  const listed = new Set(questions.map(({ href }) => href));
  const rest = found
    .filter(({ url }) => !listed.has(path(url)))
    .map((result): SearchResult => {
      const part = partOf(result);
      return {
        href: path(result.url),
        title: result.meta.title ?? result.url,
        text: excerptParts(result.excerpt),
        ...(part && { part }),
      };
    });
  return [...questions, ...rest].slice(0, most + added);
};
