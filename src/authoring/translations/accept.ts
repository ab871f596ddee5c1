import { fieldsOf } from '../../check/read/content-file.ts';
import { isLocale, locales } from '../../i18n/locales.ts';
import { nearest } from '../../ui/nearest.ts';
import { pinOf, writePin } from '../../articles/fingerprint.ts';
import { wordsOf, type TranslatedArticle } from '../../check/read/translated-articles.ts';

type Written = { path: string; text: string };

/** What `--accept` does: the file to write, or a sentence why not. */
export type Acceptance = Written | { refusal: string };

/** The `translations.yaml` of an article in which some languages follow its source as it is now. */
const pinned = (
  { slug, source, pins }: TranslatedArticle,
  accepted: readonly string[],
): Written => {
  const pin = writePin(pinOf(wordsOf(source)));
  const before = pins ? fieldsOf(pins) : {};
  const lines = locales.flatMap((locale) => {
    const value = accepted.includes(locale) ? pin : before[locale];
    return typeof value === 'string' ? [`${locale}: ${value}\n`] : [];
  });
  return { path: `content/articles/${slug}/translations.yaml`, text: lines.join('') };
};

/** Pins every translation that has no pin yet, so that it is seen from now on when it falls behind. */
export const acceptUnpinned = (articles: readonly TranslatedArticle[]): Written[] =>
  articles.flatMap((article) => {
    const unpinned = article.translations.filter(({ state }) => state.state === 'unpinned');
    return unpinned.length === 0
      ? []
      : [
          pinned(
            article,
            unpinned.map(({ locale }) => locale),
          ),
        ];
  });

/** Pins a translation to its source as it is now, because somebody compared the two. */
export const accept = (
  articles: readonly TranslatedArticle[],
  slug: string,
  locale: string,
): Acceptance => {
  const article = articles.find((one) => one.slug === slug);
  if (!article) {
    const meant = nearest(
      slug,
      articles.map((one) => one.slug),
    );
    return {
      refusal:
        `There is no article “${slug}” with a source text in content/articles/.` +
        (meant ? ` Did you mean “${meant}”?` : ''),
    };
  }
  if (!isLocale(locale)) {
    return {
      refusal: `“${locale}” is not a language of this site. Use one of: ${locales.join(', ')}.`,
    };
  }
  if (locale === article.sourceLanguage) {
    return {
      refusal: `“${slug}” was written in “${locale}”: a source follows no other text. Name a translation of it.`,
    };
  }
  const translation = article.translations.find((one) => one.locale === locale);
  if (!translation) {
    return {
      refusal: `content/articles/${slug}/${locale}.mdx cannot be read. npm run check says why.`,
    };
  }
  if (!translation.file) {
    return {
      refusal: `There is no content/articles/${slug}/${locale}.mdx yet. Write the translation first.`,
    };
  }
  return pinned(article, [locale]);
};
