import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { otherLocale } from './detect-locale.ts';
import { loadQuestions } from './load-questions.ts';
import { matchContact } from '../contacts/register/match-contact.ts';
import { mergeResults, type SearchResult } from './merge-results.ts';
import { fullText } from './pagefind.ts';
import type { SearchedContact } from './question-data.ts';
import type { Ranked } from './question-index.ts';
import { relaxedQueries } from './relax-query.ts';

/** Longer queries are cut: nobody asks in more, and matching costs time. */
const longestQuery = 300;

/** What a search gives: the list, and what the query says besides. */
export type Found = {
  results: SearchResult[];
  /** Whether anything answers; otherwise the results are the nearest questions, perhaps none. */
  isNear: boolean;
  /** Whether the full text was asked too. */
  inFullText: boolean;
  /** A number or address was typed: who it belongs to, as far as the registry knows. */
  contact: { asked: boolean; matches: SearchedContact[] };
  /** The query is written in another language of the site: that language's answers. */
  other?: { locale: Locale; results: SearchResult[] };
};

/** How to search; all of it optional. */
export type Options = {
  /** Only articles of this topic; `''` for all. */
  topic?: string;
  /** Ask the full text too. */
  fullText?: boolean;
};

/** Where a page knows less than this share of the query's words, the nearest question is a guess. */
const near = 0.1;

const nearestShown = 3;

const nothingAsked = { asked: false, matches: [] };

/** A phone number and nothing else: the register answers, not the articles. */
const isOnlyNumber = (query: string, { asked, matches }: Found['contact']): boolean =>
  (asked || matches.length > 0) && !/\p{L}/u.test(query);

/** Searches one language of the site. */
export class Search {
  readonly #base: string;
  readonly #locale: Locale;

  /** @param base path of the site without its trailing slash */
  constructor(base: string, locale: Locale) {
    this.#base = base;
    this.#locale = locale;
  }

  /** Loads the questions layer, so that the first answer does not wait for it. */
  async prepare(): Promise<void> {
    await loadQuestions(this.#base, this.#locale);
  }

  /** The pages whose questions come closest, from the questions layer alone. */
  async suggest(query: string, count: number): Promise<SearchResult[]> {
    const { index } = await loadQuestions(this.#base, this.#locale);
    return this.#merge(index.rank(query.slice(0, longestQuery)), []).slice(0, count);
  }

  /**
   * Asks the questions layer, and the full text where the reader wants it: the engine weighs three
   * times as much. Without the questions the full text answers alone.
   *
   * @throws where the questions cannot be loaded and the full text does not answer
   */
  async find(
    typed: string,
    { topic = '', fullText: wanted = false }: Options = {},
  ): Promise<Found> {
    const query = typed.slice(0, longestQuery);
    const questions = await loadQuestions(this.#base, this.#locale).catch(() => undefined);
    if (!questions) return this.#findInFullText(query, topic);
    const { data, index } = questions;
    const contact = matchContact(query, data.contacts);
    if (isOnlyNumber(query, contact)) {
      return { results: [], isNear: true, inFullText: true, contact };
    }
    const ranked = index
      .rank(query)
      .filter(({ question }) => topic === '' || question.topic === topic);
    const isAnswered = ranked.some(({ coverage }) => coverage >= near);
    const stopWords = new Set(data.vocabulary.stopWords);
    const queries = relaxedQueries(index.interpret(query), stopWords, index.rarityOf);
    const found = wanted ? await fullText(this.#base, queries, topic).catch(() => []) : [];
    const isNear = isAnswered || found.length > 0;
    const other = otherLocale(query, this.#locale, data.tellTales);
    return {
      results: isNear ? this.#merge(ranked, found) : this.#merge(ranked, []).slice(0, nearestShown),
      isNear,
      inFullText: wanted,
      contact,
      ...(other && { other: await this.#inOther(other, query) }),
    };
  }

  async #findInFullText(query: string, topic: string): Promise<Found> {
    const found = await fullText(this.#base, [query], topic);
    // The engine also finds nothing where parts of its index are missing: no ground to say so.
    if (found.length === 0) throw new Error('Nothing found, without the questions.');
    const results = this.#merge([], found);
    return { results, isNear: true, inFullText: true, contact: nothingAsked };
  }

  async #inOther(locale: Locale, query: string): Promise<NonNullable<Found['other']>> {
    const results = await new Search(this.#base, locale).suggest(query, 3).catch(() => []);
    return { locale, results };
  }

  #merge(ranked: Ranked[], found: Parameters<typeof mergeResults>[1]): SearchResult[] {
    return mergeResults(ranked, found, (page) => pagePath(this.#base, this.#locale, page));
  }
}
