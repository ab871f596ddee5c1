import { z } from 'astro/zod';
import { isLocale } from '../i18n/locales.ts';
import { nearest } from '../spelling/nearest.ts';
import { problemIn, type ContentFile } from './content-file.ts';
import { contentKinds } from './content-kinds.ts';
import type { Problem } from './problem.ts';
import { isMissing, schemaWords } from './schema-words.ts';

type Issue = z.core.$ZodIssue;
type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  description?: string;
};

const schemas = new Map<string, JsonSchema>();

/** The schema of a kind as JSON Schema, which can be walked through; made once. */
const jsonSchemaOf = (kind: string, schema: z.ZodType): JsonSchema => {
  const known = schemas.get(kind);
  if (known) return known;
  const made = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema;
  schemas.set(kind, made);
  return made;
};

/** The schema at a path, as far as it can be followed. */
const schemaAt = (from: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return from;
  const { properties, additionalProperties, items } = from;
  const below =
    typeof key === 'number'
      ? items
      : (properties?.[String(key)] ??
        (typeof additionalProperties === 'object' ? additionalProperties : undefined));
  if (below) return schemaAt(below, rest);
  for (const branch of [...(from.anyOf ?? []), ...(from.oneOf ?? [])]) {
    const found = schemaAt(branch, path);
    if (found) return found;
  }
  return undefined;
};

const keysOf = (schema: JsonSchema | undefined): string[] => [
  ...new Set([
    ...Object.keys(schema?.properties ?? {}),
    ...[...(schema?.anyOf ?? []), ...(schema?.oneOf ?? [])].flatMap(keysOf),
  ]),
];

/** Issues of a union are nested; those of the branch that came closest say most. */
const flatten = (issue: Issue): Issue[] => {
  if (issue.code === 'invalid_key') {
    return issue.issues.map((inner) => ({ ...inner, path: issue.path }));
  }
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const depth = (issues: Issue[]) => Math.max(...issues.map(({ path }) => path.length));
  const [closest] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return (closest ?? []).flatMap((inner) =>
    flatten({ ...inner, path: [...issue.path, ...inner.path] }),
  );
};

/** Compares a file with the schema of its kind, or says why it could not be read. */
export const schemaRule = (file: ContentFile): Problem[] => {
  const { yaml, flaw } = file;
  if (flaw) return [problemIn(file, flaw.place, flaw.rule, flaw.message, flaw.fix)];
  if (yaml.errors.length > 0) {
    return yaml.errors.map(({ place, message, fix, fixable }) =>
      problemIn(file, place, 'yaml', message, fix, fixable ? { fixable } : {}),
    );
  }
  const { kind, schema } = contentKinds.find((entry) => entry.kind === file.kind)!;
  const result = schema.safeParse(yaml.data, { reportInput: true });
  return (result.error?.issues ?? []).flatMap(flatten).flatMap((issue): Problem[] => {
    const at = schemaAt(jsonSchemaOf(kind, schema), issue.path);
    if (issue.code === 'unrecognized_keys') {
      const known = keysOf(at);
      return issue.keys.map((key) => {
        const meant = nearest(key, known);
        return problemIn(
          file,
          yaml.placeOf([...issue.path, key]),
          'unknown-key',
          `“${key}” is not known here.`,
          meant ? `Did you mean “${meant}”?` : `Remove it. Known here: ${known.join(', ')}.`,
        );
      });
    }
    const { message, fix } = schemaWords(issue, at?.description);
    const last = issue.path.at(-1);
    const isTranslation =
      isMissing(issue) && typeof last === 'string' && isLocale(last) && issue.path.length > 1;
    const rule = isTranslation ? 'missing-translation' : 'schema';
    return [problemIn(file, yaml.placeOf(issue.path), rule, message, fix)];
  });
};
