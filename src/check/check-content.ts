import { contentOf, type Rule } from './content.ts';
import { mendedForm } from './fix/mended-form.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read/content-file.ts';
import { withoutCopies } from './read/copies.ts';
import { askedAsRule } from './rules/asked-as.ts';
import { chineseTextRule } from './rules/chinese-text.ts';
import { datesRule } from './rules/dates.ts';
import { doubtRule } from './rules/doubt.ts';
import { filePlaceRule } from './rules/file-place.ts';
import { glossaryTermRule } from './rules/glossary-term.ts';
import { guideRule } from './rules/guide.ts';
import { headingsRule } from './rules/headings.ts';
import { ladderPathRule } from './rules/ladder-path.ts';
import { lengthRule } from './rules/length.ts';
import { linkRule } from './rules/link.ts';
import { markdownRule } from './rules/markdown.ts';
import { mdxRule } from './rules/mdx.ts';
import { privateDataRule } from './rules/private-data.ts';
import { referenceRule } from './rules/reference.ts';
import { retiredContactRule } from './rules/retired-contact.ts';
import { schemaRule } from './rules/schema.ts';
import { structureRule } from './rules/structure.ts';
import { textFormRule } from './rules/text-form.ts';
import { translationRule } from './rules/translation.ts';
import { unfinishedRule } from './rules/unfinished.ts';
import { unsourcedRule } from './rules/unsourced.ts';

/** Of several problems at one place, the problem of the rule that stands first here comes first. */
const rules: readonly Rule[] = [
  schemaRule,
  filePlaceRule,
  textFormRule,
  mdxRule,
  markdownRule,
  referenceRule,
  headingsRule,
  ladderPathRule,
  guideRule,
  unsourcedRule,
  retiredContactRule,
  privateDataRule,
  datesRule,
  lengthRule,
  unfinishedRule,
  chineseTextRule,
  structureRule,
  glossaryTermRule,
  translationRule,
  linkRule,
  askedAsRule,
  doubtRule,
];

const byPlace = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/**
 * The rules on private data and retired contacts report numbers that the rule `unsourced` reports
 * too. Of two problems at one place, that of the rule `unsourced` is dropped.
 */
const withoutEchoes = (problems: readonly Problem[]): Problem[] => {
  const place = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  const sharper = problems.filter(
    ({ rule }) => rule === 'private-data' || rule === 'retired-contact',
  );
  const said = new Set(sharper.map(place));
  return problems.filter((problem) => problem.rule !== 'unsourced' || !said.has(place(problem)));
};

/**
 * Takes the mark “fixable” off problems of files that `npm run fix` cannot read, because the
 * command leaves such files as they are.
 */
const withoutEmptyPromises = (
  problems: readonly Problem[],
  files: readonly ContentFile[],
): Problem[] => {
  const promised = new Set(problems.filter(({ fixable }) => fixable).map(({ file }) => file));
  const mendable = new Set(
    files
      .filter(({ path, text }) => promised.has(path) && mendedForm(path, text))
      .map(({ path }) => path),
  );
  return problems.map(({ fixable, ...problem }) =>
    fixable && mendable.has(problem.file) ? { ...problem, fixable } : problem,
  );
};

/**
 * All problems of the content at once, in the order of files and lines.
 *
 * @param today `YYYY-MM-DD`: decides what is due for review and which holidays must be there
 * @param pictures paths of the pictures of a whole folder; leave out if the files are only a part
 *   of it
 * @param strays problems found with files that are no content
 */
export const checkContent = (
  files: readonly ContentFile[],
  today: string,
  pictures?: ReadonlySet<string>,
  strays: readonly Problem[] = [],
): Problem[] => {
  const { files: originals, copies } = withoutCopies(files);
  const content = contentOf(originals, today, pictures);
  const problems = [...strays, ...copies, ...rules.flatMap((rule) => rule(content))];
  return withoutEmptyPromises(withoutEchoes(problems), files).sort(byPlace);
};
