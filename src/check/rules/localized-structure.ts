import {
  completeLocales,
  isLocale,
  languageNames,
  locales,
  offLocales,
  type Locale,
} from '../../i18n/locales.ts';
import { isOpen } from '../../schemas/localized.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { oddOnesOut } from '../read/odd-ones-out.ts';
import type { Problem } from '../problem.ts';
import { textsBelow, type TextPath } from '../read/texts-below.ts';

/** One text or list in one language, and where it stands. */
type Version = { file: ContentFile; locale: Locale; path: TextPath; value: unknown };

/** Every place of a file where the same thing stands once per language. */
const localizedBelow = (file: ContentFile, value: unknown, path: TextPath = []): Version[][] => {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const isLocalized =
    completeLocales.every((locale) => Object.hasOwn(value, locale)) &&
    entries.every(([key]) => isLocale(key) || offLocales.includes(key));
  if (isLocalized) {
    const values = value as Record<Locale, unknown>;
    return [
      locales
        .filter((locale) => completeLocales.includes(locale) || !isOpen(values[locale]))
        .map((locale) => ({ file, locale, path: [...path, locale], value: values[locale] })),
    ];
  }
  return entries.flatMap(([key, inner]) =>
    key === 'askedAs' || key === 'asWritten'
      ? []
      : localizedBelow(file, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** Texts of the interface stand in one file per language. */
const inInterface = (files: readonly ContentFile[]): Version[][] => {
  const versions = locales.flatMap((locale) => {
    const file = files.find(({ kind, id }) => kind === 'interface' && id === locale);
    return file
      ? textsBelow(file.yaml.data)
          .filter(({ value }) => completeLocales.includes(locale) || !isOpen(value))
          .map(({ path, value }) => ({ file, locale, path, value }))
      : [];
  });
  // A singular may say its number in words (“one day”), so only plurals are compared.
  const comparable = versions.filter(({ path }) => path.at(-1) !== 'one');
  const singulars = versions
    .filter((version) => version.path.at(-1) === 'one' && placeholdersIn(version) !== '')
    .flatMap((one) => {
      const other = [...one.path.slice(0, -1), 'other'].join('.');
      const plural = versions.find(
        ({ file, path }) => file === one.file && path.join('.') === other,
      );
      return plural ? [[plural, one]] : [];
    });
  return [...Map.groupBy(comparable, ({ path }) => path.join('.')).values(), ...singulars];
};

const placeholdersIn = ({ value }: Version): string =>
  textsBelow(value)
    .flatMap(({ value: text }) => text.match(/\{[^{}\s]*\}/g) ?? [])
    .sort()
    .join(', ');

const lengthOf = ({ value }: Version): string => {
  if (!Array.isArray(value)) return 'one text';
  return value.length === 1 ? '1 entry' : `${value.length} entries`;
};

const compare = (versions: readonly Version[]): Problem[] => {
  const at = ({ file, path }: Version, message: string, fix: string) =>
    problemIn(file, file.yaml.placeOf(path), 'structure', message, fix);
  const lengths = oddOnesOut(versions, lengthOf).map(([odd, model]) =>
    at(
      odd,
      `This list has ${lengthOf(odd)}, but ${lengthOf(model)} in ${languageNames[model.locale]}.`,
      'Bring both to the same entries.',
    ),
  );
  if (lengths.length > 0) return lengths;
  return oddOnesOut(versions, placeholdersIn).map(([odd, model]) =>
    at(
      odd,
      `This text uses ${placeholdersIn(odd) || 'no value'}, but in ${languageNames[model.locale]} ` +
        `it uses ${placeholdersIn(model) || 'none'}.`,
      'Use the same values in every language.',
    ),
  );
};

/**
 * Kinds whose texts need not match: the schema of a fact counts its `{value}` already, and each
 * language has its own ways of asking.
 */
const free = new Set<ContentKind>(['articleAskedAs', 'articleTranslations', 'facts', 'hedges']);

/** Texts in YAML use the same values in every language, and their lists have the same length. */
export const localizedStructure = (files: readonly ContentFile[]): Problem[] => {
  const inFiles = files
    .filter(({ kind }) => !free.has(kind))
    .flatMap((file) => localizedBelow(file, file.yaml.data));
  return [...inFiles, ...inInterface(files)].flatMap(compare);
};
