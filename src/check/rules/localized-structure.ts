import {
  completeLocales,
  isLocale,
  languageNames,
  locales,
  offLocales,
  type Locale,
} from '../../i18n/locales.ts';
import { isOpen } from '../../schemas/localized.ts';
import { ofKind, type ContentFile, type ReportOn } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { oddOnesOut } from '../read/odd-ones-out.ts';
import { localizedBelow, textsBelow, type TextPath } from '../read/texts-below.ts';

/** One text or list in one language, and where it stands. */
type Version = { file: ContentFile; locale: Locale; path: TextPath; value: unknown };

/** Whether a version is written; a draft language need not have all of them. */
const isWritten = ({ locale, value }: Version): boolean =>
  completeLocales.includes(locale) || !isOpen(value);

/** Every place of a file where the same thing stands once per language. */
const localizedIn = (file: ContentFile): Version[][] =>
  localizedBelow(file.yaml.data)
    .filter(
      ({ path, value }) =>
        !path.includes('askedAs') &&
        !path.includes('asWritten') &&
        Object.keys(value).every((key) => isLocale(key) || offLocales.includes(key)),
    )
    .map(({ path, value }) =>
      locales
        .map((locale) => ({ file, locale, path: [...path, locale], value: value[locale] }))
        .filter(isWritten),
    );

const placeholdersIn = ({ value }: Version): string =>
  textsBelow(value)
    .flatMap(({ value: text }) => text.match(/\{[^{}\s]*\}/g) ?? [])
    .sort()
    .join(', ');

/** Texts of the interface stand in one file per language. */
const inInterface = (files: readonly ContentFile[]): Version[][] => {
  const versions = locales.flatMap((locale) =>
    ofKind(files, 'interface')
      .filter((file) => file.locale === locale)
      .flatMap((file) => textsBelow(file.yaml.data).map((text) => ({ file, locale, ...text })))
      .filter(isWritten),
  );
  const isSingular = ({ path }: Version) => path.at(-1) === 'one';
  // A singular may say its number in words (“one day”); otherwise it has its plural's placeholders.
  const singulars = versions
    .filter((version) => isSingular(version) && placeholdersIn(version) !== '')
    .flatMap((one) => {
      const other = [...one.path.slice(0, -1), 'other'].join('.');
      const plural = versions.find(
        ({ file, path }) => file === one.file && path.join('.') === other,
      );
      return plural ? [[plural, one]] : [];
    });
  const comparable = versions.filter((version) => !isSingular(version));
  return [...Map.groupBy(comparable, ({ path }) => path.join('.')).values(), ...singulars];
};

const lengthOf = ({ value }: Version): string => {
  if (!Array.isArray(value)) return 'one text';
  return value.length === 1 ? '1 entry' : `${value.length} entries`;
};

const compare = (versions: readonly Version[], reportOn: ReportOn): void => {
  const ofOtherLength = oddOnesOut(versions, lengthOf);
  for (const [odd, model] of ofOtherLength) {
    reportOn(odd.file)(
      odd.path,
      `This list has ${lengthOf(odd)}, but ${lengthOf(model)} in ${languageNames[model.locale]}.`,
      'Bring both to the same entries.',
    );
  }
  if (ofOtherLength.length > 0) return;
  for (const [odd, model] of oddOnesOut(versions, placeholdersIn)) {
    reportOn(odd.file)(
      odd.path,
      `This text uses ${placeholdersIn(odd) || 'no value'}, but in ${languageNames[model.locale]} ` +
        `it uses ${placeholdersIn(model) || 'none'}.`,
      'Use the same values in every language.',
    );
  }
};

/**
 * Kinds whose texts need not match: the schema of a fact counts its `{value}` already, and each
 * language has its own ways of asking.
 */
const free = new Set<ContentKind>(['articleAskedAs', 'articleTranslations', 'facts', 'hedges']);

/** Texts in YAML use the same values in every language, and their lists have the same length. */
export const localizedStructure = (files: readonly ContentFile[], reportOn: ReportOn): void => {
  const inFiles = files.filter(({ kind }) => !free.has(kind)).flatMap(localizedIn);
  for (const versions of [...inFiles, ...inInterface(files)]) compare(versions, reportOn);
};
