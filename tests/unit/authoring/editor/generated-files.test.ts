import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentKinds } from '../../../../src/check/read/content-kinds.ts';
import { generatedFiles } from '../../../../src/authoring/editor/generated-files.ts';
import { kindSchemas } from '../../../../src/authoring/editor/json-schemas.ts';
import { reference } from '../../../../src/authoring/editor/reference.ts';

it('what is generated from schemas and glossary is up to date: run “npm run tool -- schemas” if not', () => {
  const outdated = [...generatedFiles('.')].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  expect(outdated.map(([path]) => path)).toEqual([]);
});

describe('the schema of each kind', () => {
  it.each(kindSchemas())('$kind is wired to the very files of that kind', ({ kind, files }) => {
    const { pattern } = contentKinds.find((one) => one.kind === kind)!;
    const wired = globSync(files).map((path) => path.replaceAll('\\', '/'));
    const meant = globSync('content/**/*.{yaml,mdx}')
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => pattern.test(path.replace('content/', '')));
    expect(wired.sort()).toEqual(meant.sort());
  });

  it('knows a day as one form, and carries the descriptions', () => {
    const notice = kindSchemas().find(({ kind }) => kind === 'notice')!;
    expect(notice.schema.properties?.until).toEqual({
      type: 'string',
      format: 'date',
      description: 'Last day it shows.',
    });
  });
});

it('the reference says of each field its form, whether it is needed, and what it is', () => {
  const text = reference([
    {
      kind: 'notice',
      files: 'content/notices/*.yaml',
      schema: {
        type: 'object',
        required: ['from'],
        properties: {
          from: { type: 'string', format: 'date', description: 'First day.' },
          steps: {
            type: 'array',
            items: { type: 'object', properties: { who: { enum: ['a', 'b'], default: 'a' } } },
          },
        },
      },
    },
  ]);
  expect(text).toContain('| `from` | day (YYYY-MM-DD) | yes | First day. |');
  expect(text).toContain('| `steps` | list of group |  |  |');
  expect(text).toContain('| `steps[].who` | `a` `b` |  | Without it: `"a"`. |');
});
