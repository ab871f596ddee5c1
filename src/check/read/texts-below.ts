export type TextPath = readonly (string | number)[];

/** All texts below a value of YAML, each with its path. */
export const textsBelow = (
  value: unknown,
  path: TextPath = [],
): { path: TextPath; value: string }[] => {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsBelow(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};
