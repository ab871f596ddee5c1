import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { glossaryTerm } from '../../schemas/glossary.ts';
import { glossaryTable } from './glossary-table.ts';
import { kindSchemas, type KindSchema } from './json-schemas.ts';
import { reference } from './reference.ts';

const folder = '.vscode/schemas';

const glossary = z.record(z.string(), glossaryTerm);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Settings of VS Code: which schema checks which files. VS Code cannot check front matter. */
const settings = (kinds: readonly KindSchema[]): string =>
  json({
    'yaml.schemas': Object.fromEntries(
      kinds
        .filter(({ files }) => files.endsWith('.yaml'))
        .map(({ kind, files }) => [`./${folder}/${kind}.json`, files]),
    ),
    'yaml.format.enable': false,
    'files.eol': '\n',
    'files.associations': { '*.mdx': 'mdx' },
  });

/**
 * Everything that `npm run tool -- schemas` writes, by path.
 *
 * @param root folder that holds `content/`
 */
export const generatedFiles = (root: string): Map<string, string> => {
  const kinds = kindSchemas();
  const terms = glossary.parse(parse(readFileSync(join(root, 'content/glossary.yaml'), 'utf8')));
  return new Map([
    ...kinds.map(({ kind, schema }) => [`${folder}/${kind}.json`, json(schema)] as const),
    ['.vscode/settings.json', settings(kinds)],
    ['docs/reference.md', reference(kinds)],
    ['content/style/glossary.md', glossaryTable(Object.values(terms))],
  ]);
};
