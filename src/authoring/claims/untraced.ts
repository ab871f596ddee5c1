import type { StatedClaim } from './claim.ts';
import { valuesIn, valuesOnPage } from './visible-values.ts';

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
