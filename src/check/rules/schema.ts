import { draftLocales, isLocale, type Locale } from '../../i18n/locales.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import { contentKinds } from '../read/content-kinds.ts';
import type { Rule } from '../content.ts';
import type { Problem } from '../problem.ts';
import { objections } from '../read/schema-issues.ts';
import { descriptionAt } from '../read/schema-walk.ts';
import { isMissing, schemaWords } from '../read/schema-words.ts';

const againstSchema = (file: ContentFile): Problem[] => {
  const { kind, yaml } = file;
  const { schema } = contentKinds.find((entry) => entry.kind === kind)!;
  // What the interface lacks in a draft language is said once, by another rule.
  const isDraft = kind === 'interface' && draftLocales.has(file.id as Locale);
  const { unknownKeys, issues } = objections(schema, yaml.data);
  return [
    ...unknownKeys.map(({ path, key, known, meant }) =>
      problemIn(
        file,
        yaml.placeOf([...path, key]),
        'schema',
        `“${key}” is not known here.`,
        meant ? `Did you mean “${meant}”?` : `Remove it. Known here: ${known.join(', ')}.`,
      ),
    ),
    ...issues
      .filter((issue) => !isDraft || !isMissing(issue))
      .map((issue) => {
        const { message, fix } = schemaWords(issue, descriptionAt(schema, issue.path));
        const last = issue.path.at(-1);
        const isTranslation =
          isMissing(issue) && typeof last === 'string' && isLocale(last) && issue.path.length > 1;
        const rule = isTranslation ? 'translation' : 'schema';
        return problemIn(file, yaml.placeOf(issue.path), rule, message, fix);
      }),
  ];
};

const inFile = (file: ContentFile): Problem[] => {
  const { yaml, flaw } = file;
  if (flaw) return [problemIn(file, flaw.place, flaw.rule, flaw.message, flaw.fix)];
  const inYaml = yaml.errors.map(({ place, message, fix, fixable }) =>
    problemIn(file, place, 'yaml', message, fix, fixable ? { fixable } : {}),
  );
  return yaml.data === undefined ? inYaml : [...inYaml, ...againstSchema(file)];
};

/** Compares each file with the schema of its kind, or says why it could not be read. */
export const schemaRule: Rule = ({ files }) => files.flatMap(inFile);
