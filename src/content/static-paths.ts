import { locales, type Locale } from '../i18n/locales.ts';
import { getArticles, type ArticleRecord } from './articles.ts';
import { getSinglePages } from './single-pages.ts';

/** `getStaticPaths` entries for a page that exists in every locale. */
export const inEveryLocale = () => locales.map((locale) => ({ params: { locale } }));

/** `getStaticPaths` entries for a page of which each locale has one, if the content has what it shows. */
export const ofSinglePage = async (page: string) =>
  (await getSinglePages()).has(page) ? inEveryLocale() : [];

/** `getStaticPaths` entries for a page that each of these things has in every locale. */
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
