import type { z } from 'astro/zod';
import { nearest } from '../../ui/nearest.ts';
import { keysAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A key that the schema does not know, and the known one it most likely stands for. */
type UnknownKey = { path: Path; key: string; known: string[]; meant: string | undefined };

/** Everything a schema objects to in a value. */
type Objections = { unknownKeys: UnknownKey[]; issues: Issue[] };

/** For a union whose forms are told apart by one key: what is wrong with that key. */
const ofForm = (issue: Issue & { code: 'invalid_union' }): Issue[] => {
  const { discriminator, input, path, options } = issue as typeof issue & {
    options?: (string | undefined)[];
  };
  if (discriminator === undefined) return [issue];
  const keys = Object.keys(input as object);
  const meant = keys.includes(discriminator) ? undefined : nearest(discriminator, keys);
  const group = path.slice(0, -1);
  if (meant !== undefined) {
    return [
      { code: 'unrecognized_keys', keys: [meant], path: group, input: input as never, message: '' },
    ];
  }
  const given = (input as Record<string, unknown>)[discriminator];
  const values = (options ?? []).filter((option) => option !== undefined);
  return [{ code: 'invalid_value', values, input: given, path, message: '' }];
};

/** Issues of a union are nested; those of the branch that came closest say most. */
const flatten = (issue: Issue): Issue[] => {
  if (issue.code === 'invalid_key') {
    return issue.issues.map((inner) => ({ ...inner, path: issue.path }));
  }
  if (issue.code !== 'invalid_union') return [issue];
  if (issue.errors.length === 0) return ofForm(issue);
  const depth = (issues: Issue[]) => Math.max(...issues.map(({ path }) => path.length));
  const [closest] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return (closest ?? []).flatMap((inner) =>
    flatten({ ...inner, path: [...issue.path, ...inner.path] }),
  );
};

type Group = Record<PropertyKey, unknown>;

const groupAt = (data: unknown, path: Path): Group =>
  path.reduce<unknown>((value, key) => (value as Group)[key], data) as Group;

/**
 * Compares a value with a schema. A misspelt key counts as the one that was meant, so that it is
 * not reported as missing too. Unknown keys are taken out first, because zod runs the checks across
 * several fields only if the map itself is valid.
 */
export const objections = (schema: z.ZodType, value: unknown): Objections => {
  const issuesIn = (data: unknown) =>
    (schema.safeParse(data, { reportInput: true }).error?.issues ?? []).flatMap(flatten);
  const data = structuredClone(value);
  const unknownKeys: UnknownKey[] = [];
  // Below a key that was put right there can be further misspelt keys.
  for (;;) {
    const issues = issuesIn(data);
    const strange = issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (strange.length === 0) return { unknownKeys, issues };
    for (const { path, keys } of strange) {
      const known = keysAt(schema, path);
      const group = groupAt(data, path);
      for (const key of keys) {
        const meant = nearest(key, known);
        unknownKeys.push({ path, key, known, meant });
        if (meant !== undefined && !(meant in group)) group[meant] = group[key];
        Reflect.deleteProperty(group, key);
      }
    }
  }
};
