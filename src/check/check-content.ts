import { articleRule } from './rules/article-rule.ts';
import { askedAsRule } from './rules/asked-as-rule.ts';
import { buildingBlockRule } from './rules/building-block-rule.ts';
import { checkedDateRule } from './rules/checked-date-rule.ts';
import { chineseTextRule } from './rules/chinese-text-rule.ts';
import { fieldsOf, type ContentFile } from './read/content-file.ts';
import { draftLinkRule } from './rules/draft-link-rule.ts';
import { factAreaRule } from './rules/fact-area-rule.ts';
import { fileNameRule } from './rules/file-name-rule.ts';
import { mendedForm } from './fix/mended-form.ts';
import { glossaryIn, glossaryTermRule } from './rules/glossary-term-rule.ts';
import { headingsRule } from './rules/headings-rule.ts';
import { holidaysRule } from './rules/holidays-rule.ts';
import { imageTextRule } from './rules/image-text-rule.ts';
import { knownIds } from './read/known-ids.ts';
import { channelOwners, ladderPathRule } from './rules/ladder-path-rule.ts';
import { lengthRule } from './rules/length-rule.ts';
import { linkRule } from './rules/link-rule.ts';
import { localizedStructureRule } from './rules/localized-structure-rule.ts';
import { mdxSyntaxRule } from './rules/mdx-syntax-rule.ts';
import { placeholderRule } from './rules/placeholder-rule.ts';
import { privateDataRule } from './rules/private-data-rule.ts';
import type { Problem } from './problem.ts';
import { referenceRule } from './rules/reference-rule.ts';
import { registryOf } from './read/registry.ts';
import { retiredContactRule } from './rules/retired-contact-rule.ts';
import { schemaRule } from './rules/schema-rule.ts';
import { sourcedProseRule } from './rules/sourced-prose-rule.ts';
import { structureRule } from './rules/structure-rule.ts';
import { textFormRule } from './rules/text-form-rule.ts';
import { translationPresentRule } from './rules/translation-present-rule.ts';
import { translationRule } from './rules/translation-rule.ts';
import { untranslatedRule } from './rules/untranslated-rule.ts';

/** The order in which problems are told: by file, then by line. */
export const byPlace = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** What is private or not to be used is unsourced too; the sharper word is enough. */
const sharper = new Set<string>(['private-data', 'retired-contact']);

const withoutEchoes = (problems: readonly Problem[]): Problem[] => {
  const place = ({ file, line, column }: Problem) => `${file}:${line}:${column}`;
  const said = new Set(problems.filter(({ rule }) => sharper.has(rule)).map(place));
  return problems.filter((problem) => problem.rule !== 'unsourced' || !said.has(place(problem)));
};

/** `npm run fix` leaves alone what cannot be read until somebody has mended it by hand. */
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
 */
export const checkContent = (files: readonly ContentFile[], today: string): Problem[] => {
  const known = knownIds(files);
  const registry = registryOf(files);
  const owners = channelOwners(files);
  const glossary = glossaryIn(files);
  const url = files.filter(({ kind }) => kind === 'site').map((file) => fieldsOf(file).url)[0];
  const site = typeof url === 'string' ? url.replace(/\/+$/, '') : undefined;
  const glossaryTerms = glossaryTermRule(glossary);
  const ofFile = (file: ContentFile): Problem[] => [
    ...fileNameRule(file),
    ...textFormRule(file),
    ...schemaRule(file),
    ...mdxSyntaxRule(file),
    ...buildingBlockRule(file),
    ...referenceRule(file, known),
    ...headingsRule(file),
    ...imageTextRule(file),
    ...ladderPathRule(file, owners),
    ...sourcedProseRule(file, registry),
    ...retiredContactRule(file, registry),
    ...privateDataRule(file, registry),
    ...checkedDateRule(file, today),
    ...lengthRule(file),
    ...untranslatedRule(file),
    ...chineseTextRule(file),
    ...placeholderRule(file),
  ];
  const problems = [
    ...files.flatMap(ofFile),
    ...articleRule(files),
    ...translationPresentRule(files),
    ...structureRule(files, known),
    ...glossaryTerms(files),
    ...translationRule(files),
    ...linkRule(files, known, site),
    ...localizedStructureRule(files),
    ...askedAsRule(files),
    ...factAreaRule(files),
    ...draftLinkRule(files),
    ...holidaysRule(files, today),
  ];
  return withoutEmptyPromises(withoutEchoes(problems), files).sort(byPlace);
};
