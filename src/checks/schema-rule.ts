import { z } from 'astro/zod';
import { contentKinds } from './content-kinds.ts';
import { problemIn, type ContentFile } from './content-file.ts';
import { nearest } from '../spelling/nearest.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type JsonSchema = { properties?: Record<string, JsonSchema>; description?: string };

const name = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'The file' : `“${path.join('.')}”`;

/** The schema at a path, as far as it can be followed through objects. */
const schemaAt = (schema: z.ZodType, path: readonly PropertyKey[]): JsonSchema | undefined => {
  let json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as
    JsonSchema | undefined;
  for (const key of path) json = json?.properties?.[String(key)];
  return json;
};

const sentence = (message: string): string => message.replace(/\.?(\n[\s\S]*)?$/, '.');

/** What is wrong and how to mend it, as two sentences. */
const sentences = (issue: Issue, schema: z.ZodType): { message: string; fix: string } => {
  const subject = name(issue.path);
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    const description = schemaAt(schema, issue.path)?.description;
    return {
      message: `${subject} is missing.`,
      fix: `Add it${description ? `. It is: ${description}` : '.'}`,
    };
  }
  if (issue.code === 'invalid_type') {
    return {
      message: `${subject} must be of the form “${issue.expected}”.`,
      fix: 'Write it in that form.',
    };
  }
  if (issue.code === 'invalid_value') {
    return {
      message: `${subject} has a value that is not allowed.`,
      fix: `Use one of: ${issue.values.map(String).join(', ')}.`,
    };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const limit =
      issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
    const what = issue.origin === 'string' ? 'characters' : 'entries';
    return {
      message: `${subject} must have ${limit} ${what}`.trimEnd() + '.',
      fix: issue.code === 'too_big' ? 'Shorten it.' : 'Add to it.',
    };
  }
  return { message: `${subject}: ${issue.message}.`, fix: 'Correct it.' };
};

/** Issues of a union are nested; those of the branch that came closest say most. */
const flatten = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const [closest] = [...issue.errors].sort(
    (a, b) => Math.max(...b.map((i) => i.path.length)) - Math.max(...a.map((i) => i.path.length)),
  );
  return (closest ?? []).flatMap((inner) =>
    flatten({ ...inner, path: [...issue.path, ...inner.path] }),
  );
};

/** Compares a file with the schema of its kind. */
export const schemaRule = (file: ContentFile): Problem[] => {
  const { schema } = contentKinds.find(({ kind }) => kind === file.kind)!;
  const { yaml } = file;
  if (yaml.errors.length > 0) {
    return yaml.errors.map(({ place, message }) =>
      problemIn(file, place, 'yaml', sentence(message), 'Correct the YAML here.'),
    );
  }
  const result = schema.safeParse(yaml.data, { reportInput: true });
  return (result.error?.issues ?? []).flatMap(flatten).flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(schemaAt(schema, issue.path)?.properties ?? {});
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
    const { message, fix } = sentences(issue, schema);
    return [problemIn(file, yaml.placeOf(issue.path), 'schema', message, fix)];
  });
};
