import type { z } from 'astro/zod';
import { draftLocales, isLocale } from '../../i18n/locales.ts';
import { fileRule } from '../content.ts';
import type { Report } from '../read/content-file.ts';
import { contentKinds } from '../read/content-kinds.ts';
import type { PositionedYaml } from '../read/positioned-yaml.ts';
import { objections } from '../read/schema-issues.ts';
import { descriptionAt } from '../read/schema-walk.ts';
import { isMissing, schemaWords } from '../read/schema-words.ts';

/**
 * Compares the YAML of a file with a schema, or says why it could not be read.
 *
 * @param isDraft whether the file may lack what its schema wants
 */
export const judgeYaml = (
  yaml: PositionedYaml,
  schema: z.ZodType,
  report: Report,
  isDraft = false,
): void => {
  for (const { place, message, fix, fixable } of yaml.errors) {
    report(place, message, fix, { rule: 'yaml', ...(fixable && { fixable }) });
  }
  if (yaml.data === undefined) return;
  const { unknownKeys, issues } = objections(schema, yaml.data);
  for (const { path, key, known, meant } of unknownKeys) {
    report(
      [...path, key],
      `“${key}” is not known here.`,
      meant ? `Did you mean “${meant}”?` : `Remove it. Known here: ${known.join(', ')}.`,
    );
  }
  for (const issue of issues) {
    if (isDraft && isMissing(issue)) continue;
    const { message, fix } = schemaWords(issue, descriptionAt(schema, issue.path));
    const isTranslation =
      isMissing(issue) && isLocale(String(issue.path.at(-1))) && issue.path.length > 1;
    report(issue.path, message, fix, isTranslation ? { rule: 'translation' } : {});
  }
};

/** Each file is as the schema of its kind wants it. */
export const schemaRule = fileRule('schema', (file, report) => {
  const { kind, locale, flaw } = file;
  if (flaw) report(flaw.place, flaw.message, flaw.fix, { rule: flaw.rule });
  else {
    const { schema } = contentKinds.find((entry) => entry.kind === kind)!;
    // What the interface lacks in a draft language is reported once, by the rule `translation`.
    const isDraft = kind === 'interface' && draftLocales.has(locale!);
    judgeYaml(file.yaml, schema, report, isDraft);
  }
});
