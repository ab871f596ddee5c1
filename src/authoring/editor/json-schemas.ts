import { z } from 'astro/zod';
import { isLocale, offLocales } from '../../i18n/locales.ts';
import { localizedMark } from '../../schemas/localized.ts';
import { contentKinds, type ContentKind } from '../../check/read/content-kinds.ts';

/** A JSON Schema, as far as the reference reads it. */
export type JsonSchema = {
  $comment?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  description?: string;
  default?: unknown;
  required?: string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
};

/** Everything an editor needs to know of one kind of content. */
export type KindSchema = {
  kind: ContentKind;
  /** Which files, from the project's root, such as `content/channels/*.yaml`. */
  files: string;
  schema: JsonSchema;
};

/** Branches that came out the same (a day, bare or in quotes) become one. */
const merged = (json: JsonSchema): JsonSchema => {
  const { anyOf, ...rest } = json;
  if (!anyOf) return json;
  const branches = [...new Set(anyOf.map((branch) => JSON.stringify(branch)))].map(
    (text) => JSON.parse(text) as JsonSchema,
  );
  return branches.length === 1 ? { ...branches[0], ...rest } : { ...rest, anyOf: branches };
};

const mergedBelow = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(mergedBelow);
  return merged(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mergedBelow(inner)])),
  );
};

const isLanguage = (value: unknown): boolean =>
  typeof value === 'string' && (isLocale(value) || offLocales.includes(value));

/** Draft 7 is what editors know best. */
const schemaOf = (schema: z.ZodType): JsonSchema =>
  mergedBelow(
    z.toJSONSchema(schema, {
      target: 'draft-7',
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        // YAML gives a bare day as a date or as a text; an editor sees a text of this form.
        if (zodSchema._zod.def.type === 'date') {
          Object.assign(jsonSchema, { type: 'string', format: 'date' });
        }
        // An editor helps with any language; which there are is in content/locales.yaml.
        if (jsonSchema.$comment === localizedMark && jsonSchema.properties) {
          const [any = {}] = Object.values(jsonSchema.properties);
          Object.assign(jsonSchema, { additionalProperties: any });
          delete jsonSchema.properties;
          delete jsonSchema.required;
        }
        if (jsonSchema.enum?.every(isLanguage)) delete jsonSchema.enum;
        if (isLanguage(jsonSchema.default)) delete jsonSchema.default;
        if (jsonSchema.format === 'date') delete jsonSchema.pattern;
        if (jsonSchema.format === 'uri') delete jsonSchema.pattern;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      },
    }),
  ) as JsonSchema;

/** The schema of every kind of content, for editors and for the reference. */
export const kindSchemas = (): KindSchema[] =>
  contentKinds.map(({ kind, files, schema }) => ({ kind, files, schema: schemaOf(schema) }));
