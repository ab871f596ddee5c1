import { getCollection, type CollectionEntry } from 'astro:content';
import { buildDay } from './build-date.ts';
import { avoidAnchor } from './contact/avoid-anchor.ts';
import { channelClaim } from './contact/channel-claim.ts';
import { termFinder, type FindTerms } from './glossary/find-terms.ts';
import type { ResolvedHours } from './hours/hours-data.ts';
import { resolveHours } from './hours/resolve-hours.ts';
import { isLocale, type Locale } from './i18n/locales.ts';
import type { Claim } from './provenance/claims.ts';
import { factClaim } from './provenance/fact-claim.ts';
import type { Article } from './schemas/article.ts';
import type { ArticleAskedAs } from './schemas/asked-as.ts';
import type { CaseRoute } from './schemas/case-route.ts';
import type { Channel } from './schemas/channel.ts';
import type { ContactToAvoid } from './schemas/contact-to-avoid.ts';
import type { Fact } from './schemas/fact.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';
import type { HolidayCalendar } from './schemas/holidays.ts';
import type { Interface } from './schemas/interface.ts';
import type { Ladder } from './schemas/ladder.ts';
import type { LetterContent } from './schemas/letter.ts';
import type { Organisation } from './schemas/organisation.ts';
import type { SearchVocabulary } from './schemas/search-vocabulary.ts';
import type { Topic } from './schemas/topic.ts';
import type { ArticleTranslations } from './schemas/translations.ts';
import type { Update } from './schemas/update.ts';

/** An article with the languages it is written in. */
export type ArticleRecord = Article & {
  slug: string;
  texts: Partial<Record<Locale, CollectionEntry<'articleTexts'>>>;
  /** How people ask for it, by language: for all of it, then for each case. */
  askedAs: Partial<Record<Locale, string[]>>;
  /** Which source text each translation follows. */
  pins: ArticleTranslations;
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

const phrasesOf = ({ article, cases }: ArticleAskedAs): ArticleRecord['askedAs'] =>
  forEachLocale((locale) =>
    [article, ...Object.values(cases)].flatMap((list) => list[locale] ?? []),
  );

/** Drafts are seen only while developing, so that no page, list, search or link knows of them. */
const readArticles = async (): Promise<Map<string, ArticleRecord>> => {
  const records = new Map<string, ArticleRecord>();
  for (const { id, data } of await getCollection('articles')) {
    if (data.draft && !__DRAFTS_SHOWN__) continue;
    records.set(id, { ...data, slug: id, texts: {}, askedAs: {}, pins: {} });
  }
  for (const { id, data } of await getCollection('articleAskedAs')) {
    const record = records.get(id);
    if (record) record.askedAs = phrasesOf(data);
  }
  for (const { id, data } of await getCollection('articleTranslations')) {
    const record = records.get(id);
    if (record) record.pins = data;
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

const forEachLocale = <T>(make: (locale: Locale) => T): Record<Locale, T> => ({
  id: make('id'),
  zh: make('zh'),
  en: make('en'),
});

const mapValues = <T, U>(map: ReadonlyMap<string, T>, change: (value: T) => U): Map<string, U> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

/** One entry per locale, for kinds of content that must exist in all of them. */
const inEachLocale = <T>(entries: { id: string; data: T }[], folder: string): Record<Locale, T> => {
  const texts = new Map(entries.map(({ id, data }) => [id, data]));
  const inLocale = (locale: Locale) => {
    const text = texts.get(locale);
    if (!text) throw new Error(`content/${folder}/${locale}.yaml is missing.`);
    return text;
  };
  return forEachLocale(inLocale);
};

const readContactsToAvoid = async (): Promise<Named<ContactToAvoid>[]> =>
  (await getCollection('contactsToAvoid'))
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map(({ data }) => ({ ...data, id: avoidAnchor(data.value) }));

const readHolidays = async (): Promise<HolidayCalendar[]> =>
  (await getCollection('holidays'))
    .map(({ id, data: { days, provisional = false } }) => ({ year: Number(id), provisional, days }))
    .sort((a, b) => a.year - b.year);

/** Channels share schedules; each is resolved once. */
const resolveAll = (channels: Named<Channel>[], holidays: HolidayCalendar[]) => {
  const buildYear = Number(buildDay().slice(0, 4));
  const resolved = new Map<string, ResolvedHours>();
  const hours = new Map<string, ResolvedHours>();
  for (const { id, hours: stated } of channels) {
    if (!stated || stated.status === 'unknown') continue;
    const key = `${stated.timeZone} ${stated.schedule}`;
    const data = resolved.get(key) ?? resolveHours(stated, holidays, buildYear);
    resolved.set(key, data);
    hours.set(id, data);
  }
  return hours;
};

/** All the content of the site, read once and shared by every page. */
export type Library = {
  site: CollectionEntry<'site'>['data'];
  contactHub: CollectionEntry<'contactHub'>['data'];
  letter: LetterContent;
  interface: Record<Locale, Interface>;
  searchVocabulary: Record<Locale, SearchVocabulary>;
  topics: Named<Topic>[];
  articles: Map<string, ArticleRecord>;
  articlesByTopic: Map<string, ArticleRecord[]>;
  /** By slug, the place of an article in its topic, from 0. */
  places: Map<string, number>;
  facts: Map<string, Fact>;
  organisations: Map<string, Named<Organisation>>;
  channels: Map<string, Named<Channel>>;
  /** By channel, where a source gives hours. */
  hours: Map<string, ResolvedHours>;
  /** By year, the earliest first. */
  holidays: HolidayCalendar[];
  /** In the order of the file; the id is the anchor of the entry on its page. */
  contactsToAvoid: Named<ContactToAvoid>[];
  ladders: Map<string, Named<Ladder>>;
  /** In the order of the file. */
  caseRoutes: CaseRoute[];
  evidence: Map<string, Record<Locale, string>>;
  glossary: Named<GlossaryTerm>[];
  /** Finds the terms of the glossary in texts of a language. */
  findTerms: Record<Locale, FindTerms>;
  /** What facts and channels state, as entries of lists of sources, by their ids. */
  claims: Record<Locale, { facts: Map<string, Claim>; channels: Map<string, Claim> }>;
  notices: CollectionEntry<'notices'>['data'][];
  /** The newest first. */
  updates: Update[];
};

const read = async (): Promise<Library> => {
  const topics = inOrder(named(await getCollection('topics')));
  const articles = await readArticles();
  const articlesByTopic = new Map(topics.map(({ id }) => [id, [] as ArticleRecord[]]));
  for (const article of inOrder([...articles.values()])) {
    articlesByTopic.get(article.topic)?.push(article);
  }
  const places = new Map(
    [...articlesByTopic.values()].flatMap((list) => list.map(({ slug }, index) => [slug, index])),
  );
  const channels = inOrder(named(await getCollection('channels')));
  const holidays = await readHolidays();
  const facts = await readFacts();
  const glossary = named(await getCollection('glossary'));
  const texts = inEachLocale(await getCollection('interface'), 'ui');
  return {
    site: only(await getCollection('site'), 'site.yaml'),
    contactHub: only(await getCollection('contactHub'), 'contact.yaml'),
    letter: only(await getCollection('letter'), 'letter.yaml'),
    interface: texts,
    searchVocabulary: inEachLocale(await getCollection('searchVocabulary'), 'search'),
    topics,
    articles,
    articlesByTopic,
    places,
    facts,
    organisations: byId(named(await getCollection('organisations'))),
    channels: byId(channels),
    hours: resolveAll(channels, holidays),
    holidays,
    contactsToAvoid: await readContactsToAvoid(),
    ladders: byId(inOrder(named(await getCollection('ladders')))),
    caseRoutes: (await getCollection('caseRoutes'))
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map(({ data }) => data),
    evidence: new Map((await getCollection('evidence')).map(({ id, data }) => [id, data])),
    glossary,
    findTerms: forEachLocale((locale) =>
      termFinder(glossary.map(({ id, asWritten }) => ({ id, forms: asWritten[locale] }))),
    ),
    claims: forEachLocale((locale) => ({
      facts: mapValues(facts, (fact) => factClaim(fact, locale, texts[locale].units)),
      channels: mapValues(byId(channels), (channel) =>
        channelClaim(channel, locale, texts[locale]),
      ),
    })),
    notices: (await getCollection('notices')).map(({ data }) => data),
    updates: (await getCollection('updates'))
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map(({ data }) => data),
  };
};

let shelf: Promise<Library> | undefined;

/** While developing, how long the components of one page share what was read, in milliseconds. */
const onePage = 100;

/** How often the content has changed while developing. */
let changes = 0;
import.meta.hot?.on('astro:content-changed', () => {
  changes += 1;
  shelf = undefined;
});

/** What changes while it is read is read again: Astro keeps the list of pages made from it. */
const readLatest = async (): Promise<Library> => {
  for (;;) {
    const before = changes;
    if (!shelf) {
      shelf = read();
      setTimeout(() => (shelf = undefined), onePage);
    }
    const content = await shelf;
    if (changes === before) return content;
  }
};

/** The content of the site. Read once a build; while developing, once a page. */
export const library = (): Promise<Library> =>
  import.meta.env.DEV ? readLatest() : (shelf ??= read());
