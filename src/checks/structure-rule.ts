import { locales } from '../i18n/locales.ts';
import { fieldsOf, placeInBody, problemIn, type ContentFile } from './content-file.ts';
import { oddOnesOut } from './odd-ones-out.ts';
import { fileStart, type Problem } from './problem.ts';

/** Something that stands in every version of an article, and where. */
type Part = { name: string; offset: number };

const partsOf = (body: string, pattern: RegExp, name: (match: RegExpExecArray) => string): Part[] =>
  [...body.matchAll(pattern)].map((match) => ({ name: name(match), offset: match.index }));

const byName = (a: Part, b: Part): number => (a.name < b.name ? -1 : 1);

const onceEach = (parts: Part[]): Part[] =>
  parts.filter(({ name }, index) => parts.findIndex((part) => part.name === name) === index);

/** What must be the same in every language of an article. */
const structure = (body: string): Record<string, Part[]> => ({
  headings: partsOf(body, /^(#{2,6})\s/gm, ([, level = '']) => `h${level.length}`),
  'list items': partsOf(body, /^(?:\d+\.|[-*])\s/gm, ([mark]) => (/\d/.test(mark) ? '1.' : '-')),
  blocks: partsOf(body, /^<((?!Fact\b)[A-Z]\w+)/gm, ([, name = '']) => name),
  facts: onceEach(partsOf(body, /<Fact\s+id=["']([^"']+)["']/g, ([, id = '']) => id)).sort(byName),
  // The part of a page has another name in every language.
  links: partsOf(body, /\]\(([^()\n]+)\)/g, ([, href = '']) => href.replace(/#.*$/, '#…')).sort(
    byName,
  ),
});

const namesOf = (parts: readonly Part[]): string[] => parts.map(({ name }) => name);

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

/** The first part that is not where the other version has it; the beginning where one is missing. */
const placeOf = (file: ContentFile, ours: readonly Part[], theirs: readonly Part[]) => {
  const others = new Set(namesOf(theirs));
  const part =
    ours.find(({ name }) => !others.has(name)) ??
    (ours.length > theirs.length
      ? ours.find(({ name }, index) => name !== theirs[index]?.name)
      : undefined);
  return part ? placeInBody(file, part.offset) : fileStart;
};

/** The versions of an article have the same headings, steps, facts and links. */
export const structureRule = (files: readonly ContentFile[]): Problem[] => {
  const texts = new Map(
    files
      .filter(({ kind, flaw }) => kind === 'articleText' && !flaw)
      .map((file) => [file.id, { file, parts: structure(file.body) }]),
  );
  return files
    .filter(({ kind }) => kind === 'article')
    .flatMap((article) => {
      const { sourceLanguage } = fieldsOf(article);
      const order = [...locales].sort((a) => (a === sourceLanguage ? -1 : 1));
      const versions = order.flatMap((locale) => texts.get(`${article.id}/${locale}`) ?? []);
      return Object.keys(structure('')).flatMap((what) =>
        oddOnesOut(versions, ({ parts }) => namesOf(parts[what]!).join()).map(([odd, model]) => {
          const [ours, theirs] = [odd.parts[what]!, model.parts[what]!];
          return problemIn(
            odd.file,
            placeOf(odd.file, ours, theirs),
            'structure',
            `The ${what} differ from ${model.file.path} (${describe(namesOf(ours), namesOf(theirs))}).`,
            'Bring both versions to the same headings, steps, facts and links.',
          );
        }),
      );
    });
};
