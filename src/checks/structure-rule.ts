import { problemIn, type ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/** What must be the same in every language of an article. */
const structure = (body: string) => ({
  headings: [...body.matchAll(/^(#{2,6})\s/gm)].map(([, level = '']) => `h${level.length}`),
  'list items': [...body.matchAll(/^(?:\d+\.|-)\s/gm)].map(([mark]) =>
    mark.startsWith('-') ? '-' : '1.',
  ),
  blocks: [...body.matchAll(/^<((?!Fact\b)[A-Z]\w+)/gm)].map(([, name = '']) => name),
  facts: [...new Set([...body.matchAll(/<Fact\s+id="([^"]+)"/g)].map(([, id = '']) => id))].sort(),
  links: [...body.matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => href).sort(),
});

const describe = (ours: readonly string[], theirs: readonly string[]): string => {
  const missing = theirs.filter((entry) => !ours.includes(entry));
  const extra = ours.filter((entry) => !theirs.includes(entry));
  return [
    missing.length > 0 ? `missing: ${[...new Set(missing)].join(', ')}` : '',
    extra.length > 0 ? `only here: ${[...new Set(extra)].join(', ')}` : '',
    missing.length + extra.length === 0
      ? `${ours.length} here, ${theirs.length} there, or in another order`
      : '',
  ]
    .filter(Boolean)
    .join('; ');
};

/** The versions of an article have the same headings, steps, facts and links. */
export const structureRule = (files: readonly ContentFile[]): Problem[] => {
  const texts = new Map(
    files.filter(({ kind }) => kind === 'articleText').map((file) => [file.id, file]),
  );
  return files
    .filter(({ kind }) => kind === 'article')
    .flatMap(({ id: slug, yaml }) => {
      const data = yaml.data as { sourceLanguage?: string } | undefined;
      const source = texts.get(`${slug}/${data?.sourceLanguage ?? ''}`);
      if (!source) return [];
      const expected = structure(source.body);
      return [...texts.values()]
        .filter((file) => file.id.startsWith(`${slug}/`) && file !== source)
        .flatMap((file) =>
          Object.entries(structure(file.body)).flatMap(([what, ours]) => {
            const theirs = expected[what as keyof typeof expected];
            if (ours.join() === theirs.join()) return [];
            return [
              problemIn(
                file,
                { line: 1, column: 1 },
                'structure',
                `The ${what} differ from ${source.path} (${describe(ours, theirs)}).`,
                'Bring both versions to the same headings, steps, facts and links.',
              ),
            ];
          }),
        );
    });
};
