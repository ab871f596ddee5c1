type Steps = { steps: readonly { organisation: string }[] };

/**
 * Organisations in the order in which they first come up in the ladders. Those in no ladder follow.
 */
export const inLadderOrder = <T extends { id: string }>(
  organisations: Iterable<T>,
  ladders: Iterable<Steps>,
): T[] => {
  const reached = [
    ...new Set([...ladders].flatMap(({ steps }) => steps.map((s) => s.organisation))),
  ];
  const place = ({ id }: T) => (reached.includes(id) ? reached.indexOf(id) : reached.length);
  return [...organisations].sort((a, b) => place(a) - place(b));
};
