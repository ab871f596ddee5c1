import { fieldsOf, type ContentFile } from '../check/read/content-file.ts';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import type { ArticleWords } from './fingerprint.ts';
import { translationState, type TranslationState } from './translation-state.ts';

type Translation = { locale: Locale; file: ContentFile | undefined; state: TranslationState };

/** One article with the state of each of its translations. */
export type TranslatedArticle = {
  slug: string;
  sourceLanguage: Locale;
  source: ContentFile;
  translations: Translation[];
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
 * All articles that have a source text, by slug. Other checks report the rest: no source text,
 * front matter that cannot be read.
 */
export const translatedArticles = (files: readonly ContentFile[]): TranslatedArticle[] => {
  const texts = new Map(
    files.filter(({ kind }) => kind === 'articleText').map((file) => [file.id, file]),
  );
  return files
    .filter(({ kind }) => kind === 'article')
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .flatMap((article): TranslatedArticle[] => {
      const slug = article.id;
      const sourceLanguage = textAt(fieldsOf(article), 'sourceLanguage');
      const source = texts.get(`${slug}/${sourceLanguage}`);
      if (!isLocale(sourceLanguage) || !source || !isReadable(source)) return [];
      const translations = locales
        .filter((locale) => locale !== sourceLanguage)
        .flatMap((locale): Translation[] => {
          const file = texts.get(`${slug}/${locale}`);
          if (!file) return [{ locale, file, state: { state: 'missing' } }];
          if (!isReadable(file)) return [];
          const state = translationState(wordsOf(source), fieldsOf(file).translates);
          return [{ locale, file, state }];
        });
      return [{ slug, sourceLanguage, source, translations }];
    });
};
