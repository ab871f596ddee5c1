/**
 * Finds versions that differ from the model. The model is a version that another one agrees with; where
 * no two agree, it is the first.
 *
 * @param versions of the same thing, the one to go by first
 * @param keyOf what they are compared by
 * @returns each odd version with the one it differs from
 */
export const oddOnesOut = <Version>(
  versions: readonly Version[],
  keyOf: (version: Version) => string,
): [odd: Version, model: Version][] => {
  const groups = [...Map.groupBy(versions, keyOf).values()];
  const agreed = groups.find((group) => group.length > 1) ?? groups[0] ?? [];
  return versions
    .filter((version) => !agreed.includes(version))
    .map((version) => [version, agreed[0]!]);
};
