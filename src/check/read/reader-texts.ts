import { draftLocales, isLocale, type Locale } from '../../i18n/locales.ts';
import { isOpen } from '../../schemas/localized.ts';
import { fieldsOf, placeInBody, type ContentFile } from './content-file.ts';
import type { ContentKind } from './content-kinds.ts';
import { placeAt, type Place } from '../problem.ts';
import { proseOf } from './prose-of.ts';
import { textsBelow, type TextPath } from './texts-below.ts';

/** A text that a reader sees, in one language. */
export type ReaderText = {
  locale: Locale;
  text: string;
  /** Path in the YAML; empty for the prose of an article. */
  path: TextPath;
  /** The place in the file of what stands at an index of the text. */
  placeOf: (index: number, found: string) => Place;
};

/** Keys whose texts the rules on writing do not judge: words for the search, and sources. */
const unseen = new Set<string | number>(['askedAs', 'asWritten', 'sources']);

/** Place of some words of a text in YAML; or of its key where they are written otherwise there. */
export const placeOfText = (file: ContentFile, path: TextPath, words: string): Place => {
  const range = file.yaml.rangeOf(path);
  const at = range && words !== '' ? file.text.indexOf(words, range[0]) : -1;
  return range && at !== -1 && at < range[1] ? placeAt(file.text, at) : file.yaml.placeOf(path);
};

/** Kinds of which a reader sees nothing. */
const unread = new Set<ContentKind>([
  'articleAskedAs',
  'articleTranslations',
  'hedges',
  'searchVocabulary',
]);

/** Language of a YAML text: the innermost key that names one, or that of the file. */
const localeOf = (file: ContentFile, path: TextPath): Locale | undefined => {
  if (file.locale !== undefined) return file.locale;
  if (file.kind === 'messages' && path.at(-1) === 'text') {
    const { language } = (fieldsOf(file)[String(path[0])] ?? {}) as { language?: unknown };
    return typeof language === 'string' && isLocale(language) ? language : undefined;
  }
  const key = path.findLast((step) => typeof step === 'string');
  return key !== undefined && isLocale(key) ? key : undefined;
};

/** Everything in a file that readers see: texts in YAML, and the prose of an article. */
export const readerTexts = (file: ContentFile): ReaderText[] => {
  if (unread.has(file.kind)) return [];
  const inYaml = textsBelow(file.yaml.data).flatMap(({ path, value }) => {
    if (path.some((key) => unseen.has(key))) return [];
    const locale = localeOf(file, path);
    const isWritten = locale !== undefined && !(draftLocales.has(locale) && isOpen(value));
    const placeOf = (_: number, words: string) => placeOfText(file, path, words);
    return isWritten ? [{ locale, text: value, path, placeOf }] : [];
  });
  const { locale } = file;
  if (file.kind !== 'articleText' || locale === undefined) return inYaml;
  const prose: ReaderText = {
    locale,
    text: proseOf(file.body),
    path: [],
    placeOf: (index) => placeInBody(file, index),
  };
  return [...inYaml, prose];
};
