import { z } from 'astro/zod';

type JsonSchema = {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  description?: string;
};

const made = new Map<z.ZodType, JsonSchema>();

/** A schema as JSON Schema, which can be walked through; made once. */
const jsonSchemaOf = (schema: z.ZodType): JsonSchema => {
  const known = made.get(schema);
  if (known) return known;
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema;
  made.set(schema, json);
  return json;
};

const branchesOf = ({ anyOf = [], oneOf = [] }: JsonSchema): JsonSchema[] => [...anyOf, ...oneOf];

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
  for (const branch of branchesOf(from)) {
    const found = schemaAt(branch, path);
    if (found) return found;
  }
  return undefined;
};

const keysOf = (schema: JsonSchema | undefined): string[] =>
  schema
    ? [...new Set([...Object.keys(schema.properties ?? {}), ...branchesOf(schema).flatMap(keysOf)])]
    : [];

/** What a schema says of the value at a path, as far as it can be followed. */
export const descriptionAt = (
  schema: z.ZodType,
  path: readonly PropertyKey[],
): string | undefined => schemaAt(jsonSchemaOf(schema), path)?.description;

/** Keys that a schema knows in the map at a path. */
export const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  keysOf(schemaAt(jsonSchemaOf(schema), path));
