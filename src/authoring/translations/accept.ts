import { fieldsOf } from '../../check/read/content-file.ts';
import { isLocale, locales, type Locale } from '../../i18n/locales.ts';
import { nearest } from '../../ui/nearest.ts';
import { pinOf, writePin } from '../../articles/fingerprint.ts';
import { wordsOf, type TranslatedArticle } from '../../check/read/translated-articles.ts';

/** The file of pins of an article, as it is to be written. */
type WrittenPins = { path: string; text: string };

/**
 * Pins a translation to its source as it is now, because somebody compared the two.
 *
 * @throws a sentence that says why it cannot be pinned
 */
export const accept = (
  articles: readonly TranslatedArticle[],
  slug: string,
  locale: string,
): WrittenPins => {
  const article = articles.find((one) => one.slug === slug);
  if (!article) {
    const meant = nearest(
      slug,
      articles.map((one) => one.slug),
    );
    throw new Error(
      `There is no article “${slug}” with a source text in content/articles/.` +
        (meant ? ` Did you mean “${meant}”?` : ''),
    );
  }
  if (!isLocale(locale)) {
    throw new Error(
      `“${locale}” is not a language of this site. Use one of: ${locales.join(', ')}.`,
    );
  }
  if (locale === article.sourceLanguage) {
    throw new Error(
      `“${slug}” was written in “${locale}”: a source follows no other text. Name a translation of it.`,
    );
  }
  const translation = article.translations.find((one) => one.locale === locale);
  if (!translation) {
    throw new Error(
      `content/articles/${slug}/${locale}.mdx cannot be read. npm run check says why.`,
    );
  }
  if (!translation.file) {
    throw new Error(
      `There is no content/articles/${slug}/${locale}.mdx yet. Write the translation first.`,
    );
  }
  return pinned(article, [locale]);
};

/** The file of pins of an article, with translations pinned to the source as it is now. */
const pinned = (article: TranslatedArticle, accepted: readonly Locale[]): WrittenPins => {
  const pins = article.pins ? fieldsOf(article.pins) : {};
  const pin = writePin(pinOf(wordsOf(article.source)));
  const lines = locales.flatMap((locale) => {
    const value = accepted.includes(locale) ? pin : pins[locale];
    return typeof value === 'string' ? [`${locale}: ${value}\n`] : [];
  });
  return { path: `content/articles/${article.slug}/translations.yaml`, text: lines.join('') };
};

/**
 * Pins every translation that has no pin, as one made in a web editor has none. From then on it is
 * known when it falls behind. A pin of another form stays: somebody edited it by hand.
 */
export const acceptUnpinned = (articles: readonly TranslatedArticle[]): WrittenPins[] =>
  articles.flatMap((article) => {
    const pins = article.pins ? fieldsOf(article.pins) : {};
    const unpinned = article.translations.flatMap(({ locale, state }) =>
      state.state === 'unpinned' && !(locale in pins) ? [locale] : [],
    );
    return unpinned.length === 0 ? [] : [pinned(article, unpinned)];
  });
