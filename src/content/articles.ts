import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Article } from '../schemas/article.ts';
import { dataById, fromCollection, inOrder, perBuild } from './query.ts';
import { getTopics } from './topics.ts';

/** An article with the languages it is written in. */
export type ArticleRecord = Article & {
  slug: string;
  texts: Partial<Record<Locale, CollectionEntry<'articleTexts'>>>;
};

/** Articles by slug; drafts only in `npm run dev`: no page, list or link of a build has them. */
export const getArticles = perBuild(async (): Promise<Map<string, ArticleRecord>> => {
  const articles = new Map<string, ArticleRecord>();
  for (const { id, data } of await getCollection('articles')) {
    if (data.draft && !__DRAFTS_SHOWN__) continue;
    articles.set(id, { ...data, slug: id, texts: {} });
  }
  for (const text of await getCollection('articleTexts')) {
    const [slug = '', locale = ''] = text.id.split('/');
    const article = articles.get(slug);
    if (article && isLocale(locale)) article.texts[locale] = text;
  }
  return articles;
});

/** Articles by topic, both in their order. */
export const getArticlesByTopic = perBuild(async (): Promise<Map<string, ArticleRecord[]>> => {
  const articles = inOrder([...(await getArticles()).values()]);
  return new Map(
    (await getTopics()).map(({ id }) => [id, articles.filter(({ topic }) => topic === id)]),
  );
});

/** How people really put the questions of an article and of its cases, by slug. */
export const getAskedAs = fromCollection('askedAs', dataById);

/** Which text of the source each translation of an article follows, by slug. */
export const getTranslations = fromCollection('translations', dataById);
