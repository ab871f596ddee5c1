import { locales, type Locale } from '../i18n/locales.ts';
import { getArticles } from './articles.ts';
import type { ArticleRecord } from './articles.ts';

/** `getStaticPaths` entries for a page that exists in every locale. */
export const inEveryLocale = () => locales.map((locale) => ({ params: { locale } }));

/** `getStaticPaths` entries for pages of which each of these entries has one in every locale. */
export const ofEach = <Name extends string>(name: Name, ids: Iterable<string>) => {
  const all = [...ids];
  return locales.flatMap((locale) =>
    all.map((id) => ({
      params: { locale, [name]: id } as { locale: Locale } & Record<Name, string>,
    })),
  );
};

/** `getStaticPaths` entries for a page that each article has in each of these languages. */
export const ofEachArticle = async (
  has: (article: ArticleRecord, locale: Locale) => boolean = () => true,
) => {
  const articles = await getArticles();
  return locales.flatMap((locale) =>
    [...articles.values()]
      .filter((article) => has(article, locale))
      .map(({ slug }) => ({ params: { locale, slug } })),
  );
};
