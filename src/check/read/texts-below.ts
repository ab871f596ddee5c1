import { completeLocales } from '../../i18n/locales.ts';

export type TextPath = readonly (string | number)[];

type At<Value> = { path: TextPath; value: Value };

/** Everything below a value of YAML, and the value itself, each with its path. */
const allBelow = (value: unknown, path: TextPath = []): At<unknown>[] => [
  { path, value },
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        allBelow(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** All texts below a value of YAML, each with its path. */
export const textsBelow = (value: unknown): At<string>[] =>
  allBelow(value).filter((at): at is At<string> => typeof at.value === 'string');

/** All maps and lists below a value of YAML, each with its path. */
export const groupsBelow = (value: unknown): At<Readonly<Record<string, unknown>>>[] =>
  allBelow(value).filter(
    (at): at is At<Record<string, unknown>> => typeof at.value === 'object' && at.value !== null,
  );

/** The maps below a value of YAML in which the same thing stands once per language. */
export const localizedBelow = (value: unknown) =>
  groupsBelow(value).filter((group) =>
    completeLocales.every((locale) => Object.hasOwn(group.value, locale)),
  );
