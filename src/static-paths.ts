import { createHash } from 'node:crypto';
import { buildDay } from './build-date.ts';
import { codeHash } from './code-hash.ts';
import { locales, type Locale } from './i18n/locales.ts';
import { library, type ArticleRecord, type Library } from './library.ts';

const hashOf = (...parts: unknown[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(JSON.stringify([part])).update('\n');
  return hash.digest('hex').slice(0, 24);
};

/** Parts of the library that are articles, or made from other parts. */
const apart = new Set(['articles', 'articlesByTopic', 'places', 'findTerms', 'claims']);

/** All that any article may show and that is no article: facts, contacts, words of the interface. */
const sharedHash = (content: Library): string =>
  hashOf(
    // Astro looks at the code that makes a page; what else is put into a page counts as well.
    codeHash(),
    buildDay(),
    process.env.SERVICE_WORKER,
    Object.entries(content)
      .filter(([name]) => !apart.has(name))
      .map(([name, part]: [string, unknown]) => [name, part instanceof Map ? [...part] : part]),
  );

let shared: Promise<string> | undefined;

const sharedKey = (): Promise<string> => (shared ??= library().then(sharedHash));

/** What of an article stands on the pages of others. */
const asNeighbour = ({ slug, texts, sourceLanguage }: ArticleRecord, locale: Locale) => [
  slug,
  (texts[locale] ?? texts[sourceLanguage])?.data.title,
];

/**
 * What decides the pages of an article in a language: where it is as at the last build, they are
 * taken over from it.
 */
const pageKey = async (article: ArticleRecord, locale: Locale): Promise<string> => {
  const { articles, articlesByTopic, places } = await library();
  const { texts, ...data } = article;
  const ofTopic = articlesByTopic.get(article.topic) ?? [];
  const place = places.get(article.slug) ?? 0;
  const others = [
    ...article.related.flatMap((slug) => articles.get(slug) ?? []),
    ...[ofTopic[place - 1], ofTopic[place + 1]].flatMap((neighbour) => neighbour ?? []),
  ];
  return hashOf(
    await sharedKey(),
    data,
    Object.keys(texts),
    // A translation tells when its source text has changed since; other languages are only linked.
    texts[locale]?.digest,
    texts[data.sourceLanguage]?.digest,
    others.map((other) => asNeighbour(other, locale)),
  );
};

/** `getStaticPaths` entries for a page that each article has in each of these languages. */
export const ofEachArticle = async (
  has: (article: ArticleRecord, locale: Locale) => boolean = () => true,
) => {
  const { articles } = await library();
  return Promise.all(
    locales.flatMap((locale) =>
      [...articles.values()]
        .filter((article) => has(article, locale))
        .map(async (article) => ({
          params: { locale, slug: article.slug },
          cacheKey: await pageKey(article, locale),
        })),
    ),
  );
};

const localeKeys = new Map<Locale, Promise<string>>();

/**
 * What decides the pages of a language that may show any of the articles: all but their text, which
 * stands on their own pages only.
 */
const localeKey = async (locale: Locale): Promise<string> => {
  const { articles } = await library();
  const shown = [...articles.values()].map(({ texts, ...data }) => [
    data,
    Object.keys(texts),
    (texts[locale] ?? texts[data.sourceLanguage])?.data,
  ]);
  return hashOf(await sharedKey(), shown);
};

const keyOf = (locale: Locale): Promise<string> => {
  const key = localeKeys.get(locale) ?? localeKey(locale);
  localeKeys.set(locale, key);
  return key;
};

/** `getStaticPaths` entries for a page that exists in every locale. */
export const inEveryLocale = () =>
  Promise.all(
    locales.map(async (locale) => ({ params: { locale }, cacheKey: await keyOf(locale) })),
  );

/** `getStaticPaths` entries for a page that each of these things has in every locale. */
export const ofEach = async <Name extends string>(name: Name, ids: Iterable<string>) => {
  const all = [...ids];
  const entries = await inEveryLocale();
  return entries.flatMap(({ params, cacheKey }) =>
    all.map((id) => ({
      params: { ...params, [name]: id } as { locale: Locale } & Record<Name, string>,
      cacheKey,
    })),
  );
};
