import { draftLocales, isLocale } from '../../i18n/locales.ts';
import { rule } from '../content.ts';
import type { ContentFile, Report } from '../read/content-file.ts';
import { contentKinds } from '../read/content-kinds.ts';
import { objections } from '../read/schema-issues.ts';
import { descriptionAt } from '../read/schema-walk.ts';
import { isMissing, schemaWords } from '../read/schema-words.ts';

const againstSchema = (file: ContentFile, report: Report): void => {
  const { schema } = contentKinds.find(({ kind }) => kind === file.kind)!;
  // What the interface lacks in a draft language is said once, by another rule.
  const isDraft = file.kind === 'interface' && isLocale(file.id) && draftLocales.has(file.id);
  const { unknownKeys, issues } = objections(schema, file.yaml.data);
  for (const { path, key, known, meant } of unknownKeys) {
    report(
      file,
      [...path, key],
      `“${key}” is not known here.`,
      meant ? `Did you mean “${meant}”?` : `Remove it. Known here: ${known.join(', ')}.`,
    );
  }
  for (const issue of issues) {
    if (isDraft && isMissing(issue)) continue;
    const { message, fix } = schemaWords(issue, descriptionAt(schema, issue.path));
    const last = issue.path.at(-1);
    const isTranslation =
      isMissing(issue) && typeof last === 'string' && isLocale(last) && issue.path.length > 1;
    report(file, issue.path, message, fix, isTranslation ? { rule: 'translation' } : {});
  }
};

/** Compares each file with the schema of its kind, or says why it could not be read. */
export const schemaRule = rule('schema', ({ files }, report) => {
  for (const file of files) {
    const { yaml, flaw } = file;
    if (flaw) report(file, flaw.place, flaw.message, flaw.fix, { rule: flaw.rule });
    else {
      for (const { place, message, fix, fixable } of yaml.errors) {
        report(file, place, message, fix, { rule: 'yaml', ...(fixable && { fixable }) });
      }
      if (yaml.data !== undefined) againstSchema(file, report);
    }
  }
});
