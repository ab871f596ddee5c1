import type { ArticleWords } from '../../articles/fingerprint.ts';
import {
  translationState,
  type Change,
  type TranslationState,
} from '../../articles/translation-state.ts';
import { isLocale, locales, type Locale } from '../../i18n/locales.ts';
import { placeAt } from '../problem.ts';
import { articleTexts, fieldsOf, ofKind, type ContentFile } from './content-file.ts';

type Translation = { locale: Locale; file: ContentFile | undefined; state: TranslationState };

/** One article with the state of each of its translations. */
export type TranslatedArticle = {
  slug: string;
  sourceLanguage: Locale;
  source: ContentFile;
  translations: Translation[];
  /** Its `translations.yaml`, where there is one. */
  pins: ContentFile | undefined;
};

const textAt = (data: Record<string, unknown>, key: string): string => {
  const value = data[key];
  return typeof value === 'string' ? value : '';
};

/** The words of an article's text that a translation follows. */
export const wordsOf = (file: ContentFile): ArticleWords => {
  const data = fieldsOf(file);
  return { title: textAt(data, 'title'), summary: textAt(data, 'summary'), body: file.body };
};

const isReadable = ({ yaml, flaw }: ContentFile): boolean => !flaw && yaml.data !== undefined;

/**
 * All articles that have a source text, by slug. Rules report the rest: no source text, front matter
 * that cannot be read.
 */
export const translatedArticles = (files: readonly ContentFile[]): TranslatedArticle[] => {
  const byId = (list: ContentFile[]) => new Map(list.map((file) => [file.id, file]));
  const texts = byId(articleTexts(files));
  const pinFiles = byId(ofKind(files, 'articleTranslations'));
  return ofKind(files, 'article')
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .flatMap((article): TranslatedArticle[] => {
      const slug = article.id;
      const sourceLanguage = textAt(fieldsOf(article), 'sourceLanguage');
      const source = texts.get(`${slug}/${sourceLanguage}`);
      if (!isLocale(sourceLanguage) || !source || !isReadable(source)) return [];
      const pins = pinFiles.get(slug);
      const translations = locales
        .filter((locale) => locale !== sourceLanguage)
        .flatMap((locale): Translation[] => {
          const file = texts.get(`${slug}/${locale}`);
          if (!file) return [{ locale, file, state: { state: 'missing' } }];
          if (!isReadable(file)) return [];
          const pin = pins && fieldsOf(pins)[locale];
          return [{ locale, file, state: translationState(wordsOf(source), pin) }];
        });
      return [{ slug, sourceLanguage, source, translations, pins }];
    });
};

/** Ids of the texts that are behind their source or have no pin, so that parts of them may be missing. */
export const laggingTexts = (articles: readonly TranslatedArticle[]): ReadonlySet<string> =>
  new Set(
    articles.flatMap(({ translations }) =>
      translations.flatMap(({ file, state }) =>
        file && state.state !== 'current' ? [file.id] : [],
      ),
    ),
  );

/** The command that says: this translation follows its source again. */
export const acceptCommand = (slug: string, locale: string): string =>
  `npm run translations -- --accept ${slug} ${locale}`;

const longest = 70;

const quoted = (text: string): string =>
  `“${text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text}”`;

/** What changed in a source text, one line each: `changed id.mdx:12 “…”`. */
export const changeLines = (
  { source }: Pick<TranslatedArticle, 'source'>,
  changes: readonly Change[],
): string[] =>
  changes.map((change) => {
    if (change.kind === 'removed') {
      return `removed  ${change.passages === 1 ? 'a passage' : `${change.passages} passages`} of ${source.path}`;
    }
    const line =
      typeof change.at === 'number'
        ? placeAt(source.text, source.bodyStart).line + change.at - 1
        : source.yaml.placeOf([change.at]).line;
    return `${change.kind.padEnd(7)}  ${source.path}:${line}  ${quoted(change.text)}`;
  });
