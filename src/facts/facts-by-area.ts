/**
 * Facts under the areas they belong to. The areas come in the given order, others after them.
 *
 * @param ids `<area>.<key>` of each fact
 */
export const factsByArea = (
  ids: Iterable<string>,
  order: readonly string[],
): { area: string; ids: string[] }[] => {
  const byArea = Map.groupBy(ids, (id) => id.split('.')[0] ?? '');
  return [...new Set([...order, ...byArea.keys()])].flatMap((area) => {
    const ofArea = byArea.get(area);
    return ofArea ? [{ area, ids: ofArea }] : [];
  });
};
