import { articleRule } from './article-rule.ts';
import { askedAsRule } from './asked-as-rule.ts';
import type { ContentFile } from './content-file.ts';
import { factAreaRule } from './fact-area-rule.ts';
import { glossaryTermRule } from './glossary-term-rule.ts';
import type { Problem } from './problem.ts';
import { knownIds, referenceRule } from './reference-rule.ts';
import { schemaRule } from './schema-rule.ts';
import { sourcedProseRule } from './sourced-prose-rule.ts';
import { structureRule } from './structure-rule.ts';

const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** All problems of the content at once, in the order of files and lines. */
export const checkContent = (files: readonly ContentFile[]): Problem[] => {
  const known = knownIds(files);
  return [
    ...files.flatMap((file) => [
      ...schemaRule(file),
      ...referenceRule(file, known),
      ...sourcedProseRule(file),
    ]),
    ...articleRule(files),
    ...structureRule(files),
    ...askedAsRule(files),
    ...factAreaRule(files),
    ...glossaryTermRule(files),
  ].sort(byPlace);
};
