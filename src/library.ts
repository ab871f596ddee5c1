import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, locales, type Locale } from './i18n/locales.ts';
import type { Article } from './schemas/article.ts';
import type { Channel } from './schemas/channel.ts';
import type { Fact } from './schemas/fact.ts';
import type { Interface } from './schemas/interface.ts';
import type { Ladder } from './schemas/ladder.ts';
import type { Organisation } from './schemas/organisation.ts';
import type { Topic } from './schemas/topic.ts';

/** An article with the languages it is written in. */
export type ArticleRecord = Article & {
  slug: string;
  texts: Partial<Record<Locale, CollectionEntry<'articleTexts'>>>;
};

type Named<T> = T & { id: string };

const named = <T>(entries: { id: string; data: T }[]): Named<T>[] =>
  entries.map(({ id, data }) => ({ ...data, id }));

const byId = <T extends { id: string }>(entries: T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const inOrder = <T extends { order: number }>(entries: T[]): T[] =>
  entries.sort((a, b) => a.order - b.order);

const only = <T>(entries: { data: T }[], file: string): T => {
  const [entry] = entries;
  if (entry === undefined) throw new Error(`content/${file} is missing or empty.`);
  return entry.data;
};

const readArticles = async (): Promise<Map<string, ArticleRecord>> => {
  const records = new Map<string, ArticleRecord>();
  for (const { id, data } of await getCollection('articles')) {
    records.set(id, { ...data, slug: id, texts: {} });
  }
  for (const text of await getCollection('articleTexts')) {
    const [slug = '', locale = ''] = text.id.split('/');
    if (isLocale(locale)) {
      const record = records.get(slug);
      if (record) record.texts[locale] = text;
    }
  }
  return records;
};

const readFacts = async (): Promise<Map<string, Fact>> =>
  new Map(
    (await getCollection('facts')).flatMap(({ id: area, data }) =>
      Object.entries(data).map(([key, fact]) => [`${area}.${key}`, fact] as const),
    ),
  );

const readInterface = async (): Promise<Record<Locale, Interface>> => {
  const texts = new Map((await getCollection('interface')).map(({ id, data }) => [id, data]));
  const inLocale = (locale: Locale) => {
    const text = texts.get(locale);
    if (!text) throw new Error(`content/ui/${locale}.yaml is missing.`);
    return text;
  };
  return { id: inLocale('id'), zh: inLocale('zh'), en: inLocale('en') };
};

/** All the content of the site, read once and shared by every page. */
export type Library = {
  site: CollectionEntry<'site'>['data'];
  contactHub: CollectionEntry<'contactHub'>['data'];
  interface: Record<Locale, Interface>;
  topics: Named<Topic>[];
  articles: Map<string, ArticleRecord>;
  articlesByTopic: Map<string, ArticleRecord[]>;
  facts: Map<string, Fact>;
  organisations: Map<string, Named<Organisation>>;
  channels: Map<string, Named<Channel>>;
  ladders: Map<string, Named<Ladder>>;
  evidence: Map<string, Record<Locale, string>>;
  notices: CollectionEntry<'notices'>['data'][];
};

const read = async (): Promise<Library> => {
  const topics = inOrder(named(await getCollection('topics')));
  const articles = await readArticles();
  const articlesByTopic = new Map(topics.map(({ id }) => [id, [] as ArticleRecord[]]));
  for (const article of inOrder([...articles.values()])) {
    articlesByTopic.get(article.topic)?.push(article);
  }
  return {
    site: only(await getCollection('site'), 'site.yaml'),
    contactHub: only(await getCollection('contactHub'), 'contact.yaml'),
    interface: await readInterface(),
    topics,
    articles,
    articlesByTopic,
    facts: await readFacts(),
    organisations: byId(named(await getCollection('organisations'))),
    channels: byId(inOrder(named(await getCollection('channels')))),
    ladders: byId(inOrder(named(await getCollection('ladders')))),
    evidence: new Map((await getCollection('evidence')).map(({ id, data }) => [id, data])),
    notices: (await getCollection('notices')).map(({ data }) => data),
  };
};

let shelf: Promise<Library> | undefined;

/** The content of the site. Read once a build; while developing, on every request. */
export const library = (): Promise<Library> => (import.meta.env.DEV ? read() : (shelf ??= read()));

/** `getStaticPaths` entries for a page that exists in every locale. */
export const inEveryLocale = () => locales.map((locale) => ({ params: { locale } }));
