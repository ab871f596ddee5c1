import { completeLocales, type Locale } from '../i18n/locales.ts';

/**
 * The text of an article for a reader, and the language it is really in: the reader's own,
 * or the source language where the translation is missing, or any other where both are missing.
 *
 * @throws where even the source text is missing; the content check says so first
 */
export const textIn = <Text>(
  article: { slug: string; sourceLanguage: Locale; texts: Partial<Record<Locale, Text>> },
  locale: Locale,
): { text: Text; locale: Locale } => {
  for (const candidate of [locale, article.sourceLanguage, ...completeLocales]) {
    const text = article.texts[candidate];
    if (text !== undefined) return { text, locale: candidate };
  }
  throw new Error(
    `content/articles/${article.slug}/${article.sourceLanguage}.mdx is missing: ` +
      'an article needs at least its source language.',
  );
};
