import { localizedMark } from '../../schemas/localized.ts';
import type { JsonSchema, KindSchema } from './json-schemas.ts';

type Row = { field: string; form: string; needed: boolean; about: string };

const isLocalized = ({ $comment }: JsonSchema): boolean => $comment === localizedMark;

/** The schema of a localized value in any one language. */
const inOne = ({ additionalProperties }: JsonSchema): JsonSchema =>
  typeof additionalProperties === 'object' ? additionalProperties : {};

/** The form of a value in a writer's words. */
const formOf = (schema: JsonSchema): string => {
  const { type, format, items, properties, additionalProperties } = schema;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    return [
      ...new Set(choices.map((choice) => (choice.type === 'null' ? '`null`' : formOf(choice)))),
    ].join(' or ');
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const).replaceAll('"', '')}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' ');
  if (isLocalized(schema)) return `${formOf(inOne(schema))} in each language`;
  if (Array.isArray(items)) return `[${items.map(formOf).join(', ')}]`;
  if (type === 'array') return `list of ${formOf(items ?? {})}`;
  if (properties) return 'group';
  if (typeof additionalProperties === 'object') return 'entries by name';
  if (format === 'date') return 'day (YYYY-MM-DD)';
  if (format === 'uri') return 'address';
  if (type === 'string') return 'text';
  if (type === 'integer') return 'whole number';
  if (type === 'boolean') return '`true` or `false`';
  return type ?? 'anything';
};

const aboutOf = ({ description = '', default: preset }: JsonSchema): string => {
  const without = JSON.stringify(preset);
  return [description, preset === undefined ? '' : `Without it: \`${without}\`.`]
    .filter(Boolean)
    .join(' ');
};

/** Fields within a value: of a group, of each item of a list, of each named entry. */
const rowsBelow = (schema: JsonSchema, path: string): Row[] => {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const rows = choices.flatMap((choice) => rowsBelow(choice, path));
    return [...new Map(rows.map((row) => [row.field + row.form, row])).values()];
  }
  const { properties, required = [], items, additionalProperties } = schema;
  if (isLocalized(schema)) return rowsBelow(inOne(schema), path);
  if (items && !Array.isArray(items)) return rowsBelow(items, path && `${path}[]`);
  if (typeof additionalProperties === 'object') {
    const name = path ? `${path}.<name>` : '<name>';
    return [
      ...(additionalProperties.description ? [row(name, additionalProperties, true)] : []),
      ...rowsBelow(additionalProperties, name),
    ];
  }
  return Object.entries(properties ?? {}).flatMap(([key, inner]) => {
    const field = path ? `${path}.${key}` : key;
    return [row(field, inner, required.includes(key)), ...rowsBelow(inner, field)];
  });
};

const row = (field: string, schema: JsonSchema, needed: boolean): Row => ({
  field,
  form: formOf(schema),
  needed,
  about: aboutOf(schema),
});

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/</g, '&lt;');

const table = ({ files, schema }: KindSchema): string =>
  [
    `## ${files}`,
    '',
    '| field | form | needed | what it is |',
    '| --- | --- | --- | --- |',
    ...rowsBelow(schema, '').map(
      ({ field, form, needed, about }) =>
        `| \`${field}\` | ${cell(form)} | ${needed ? 'yes' : ''} | ${cell(about)} |`,
    ),
    '',
  ].join('\n');

/** `docs/reference.md`: every kind of content and every field, from the schemas. */
export const reference = (kinds: readonly KindSchema[]): string =>
  [
    '# Reference of the content',
    '',
    'Every file of `content/` and every field in it. This page is written by `npm run tool -- schemas` from `src/schemas/`; change it there. `a.b` is the field `b` within `a`, `a[]` each item of the list `a`, `<name>` a name of your choice.',
    '',
    ...kinds.map(table),
  ].join('\n');
