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

const isLanguage = (value: unknown): boolean =>
  typeof value === 'string' && (isLocale(value) || offLocales.includes(value));

/** Draft 7 is what editors know best. */
const schemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Editors accept a text in any language: only content/locales.yaml lists the languages.
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
  }) as JsonSchema;

/** The schema of every kind of content, for editors and for the reference. */
export const kindSchemas = (): KindSchema[] =>
  contentKinds.map(({ kind, files, schema }) => ({ kind, files, schema: schemaOf(schema) }));
