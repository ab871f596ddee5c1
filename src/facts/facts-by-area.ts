import type { Fact } from '../schemas/fact.ts';

/**
 * Facts under the areas they belong to. The areas come in the given order, others after them.
 *
 * @param facts by id, `<area>.<key>`
 */
export const factsByArea = (
  facts: ReadonlyMap<string, Fact>,
  order: readonly string[],
): { area: string; facts: { id: string; fact: Fact }[] }[] => {
  const byArea = Map.groupBy(
    [...facts].map(([id, fact]) => ({ id, fact })),
    ({ id }) => id.split('.')[0] ?? '',
  );
  return [...new Set([...order, ...byArea.keys()])].flatMap((area) => {
    const ofArea = byArea.get(area);
    return ofArea ? [{ area, facts: ofArea }] : [];
  });
};
