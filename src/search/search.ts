import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { otherLocale } from './detect-locale.ts';
import { shareElsewhere } from './elsewhere.ts';
import { isCovered, type Fit } from './is-covered.ts';
import { loadQuestions, loadRare, type Questions } from './load-questions.ts';
import { fullTextResult, pageOf, questionResults, type SearchResult } from './merge-results.ts';
import { foldScript, isHan, visible } from './normalize.ts';
import { fullText, type PagefindResult } from './pagefind.ts';
import type { QueryVocabulary, SearchedContact } from './question-data.ts';
import type { Ranked } from './question-index.ts';
import { tellingWord } from './telling-word.ts';

/** Longer queries are cut: nobody asks in more, and matching costs time. */
const longestQuery = 300;

/** What the questions layer answers, and what the query says besides. */
export type Answer = {
  results: SearchResult[];
  /** Whether a page answers, as far as the questions tell; otherwise the results are the nearest ones. */
  isCovered: boolean;
  /** What decides anew, once the subjects left to others are loaded; only where a page answers. */
  basis?: { query: string; fit: Fit; vocabulary: QueryVocabulary };
  /** What to ask the full text; nothing where the register answers alone. */
  fullText?: string;
  /** A number or address was typed: who it belongs to, as far as the register knows. */
  contact: { asked: boolean; matches: SearchedContact[] };
  /** The query is written in another language of the site: that language's answers. */
  other?: { locale: Locale; results: SearchResult[] };
};

/** Pages shown where none answers. */
export const nearestShown = 3;

const nothingAsked = { asked: false, matches: [] };

/** A phone number and nothing else: the register answers, not the articles. */
const isOnlyNumber = (query: string, { asked, matches }: Answer['contact']): boolean =>
  (asked || matches.length > 0) && !/\p{L}/u.test(query);

/** A number, an address, or a single word that may be somebody's account. */
const mayNameContact = (query: string, { index }: Questions): boolean =>
  /[\d@._/]/.test(query) || (!/[\s\p{Script=Han}]/u.test(query) && index.rarityOf(query) === 0);

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
  prepare(): void {
    loadQuestions(this.#base, this.#locale).catch(() => undefined);
  }

  /** The pages whose questions come closest, from the questions layer alone. */
  async suggest(typed: string, count: number): Promise<SearchResult[]> {
    const questions = await loadQuestions(this.#base, this.#locale);
    const query = await this.#read(typed, questions);
    return this.#results(questions.index.rank(query)).slice(0, count);
  }

  /**
   * Asks the questions layer. Without it, everything is left to the full text.
   *
   * @param topic only articles of this topic; `''` for all
   */
  async answer(typed: string, topic = ''): Promise<Answer> {
    const questions = await loadQuestions(this.#base, this.#locale).catch(() => undefined);
    if (!questions) {
      const asked = visible(typed).slice(0, longestQuery);
      return { results: [], isCovered: true, fullText: asked, contact: nothingAsked };
    }
    const { data, index } = questions;
    const query = await this.#read(typed, questions);
    const contact = await this.#contact(query, questions);
    if (isOnlyNumber(query, contact)) {
      return { results: [], isCovered: true, contact };
    }
    const all = index.rank(query);
    const ranked = all.filter(({ question }) => topic === '' || question.topic === topic);
    const fit = index.fit(query, all);
    const covered = ranked.length > 0 && isCovered(fit);
    const results = this.#results(ranked);
    const word = tellingWord(
      index.interpret(query),
      new Set(data.vocabulary.stopWords),
      index.rarityOf,
      data.tag,
    );
    const other = otherLocale(query, this.#locale, data.tellTales);
    return {
      results: covered ? results : results.slice(0, nearestShown),
      isCovered: covered,
      ...(covered && { basis: { query, fit, vocabulary: data.vocabulary } }),
      contact,
      ...(word !== undefined && { fullText: word }),
      ...(other && { other: await this.#inOther(other, query) }),
    };
  }

  /**
   * Asks the full text for what an answer lacks.
   *
   * @returns what to add, and whether any page answers, now that both layers have been asked
   * @throws where neither layer answers because it cannot be loaded
   */
  async complete(answer: Answer, topic = ''): Promise<Pick<Answer, 'results' | 'isCovered'>> {
    const [answered, found] = await Promise.all([
      this.#isAnswered(answer),
      this.#inFullText(answer, topic),
    ]);
    return { results: answered ? found.map(fullTextResult) : [], isCovered: answered };
  }

  /** Whether a page answers, once the subjects that the site leaves to others are known too. */
  async #isAnswered({ isCovered: answered, basis }: Answer): Promise<boolean> {
    if (!basis) return answered;
    const rare = await loadRare(this.#base, this.#locale).catch(() => undefined);
    if (!rare) return answered;
    return isCovered(basis.fit, shareElsewhere(basis.query, basis.vocabulary, rare.leftToOthers));
  }

  async #inFullText(answer: Answer, topic: string): Promise<PagefindResult[]> {
    const { results, isCovered: answered, fullText: query } = answer;
    if (query === undefined) return [];
    const listed = new Set(results.map(({ href }) => href));
    const isNew = (url: string) => !listed.has(pageOf(url));
    const isAlone = results.length === 0 && answered;
    const found = await fullText(this.#base, query, isNew, topic).catch((error: unknown) => {
      if (isAlone) throw error;
      return [];
    });
    // The engine also finds nothing where parts of its index are missing, so this proves nothing.
    if (isAlone && found.length === 0) throw new Error('Nothing found, without the questions.');
    return found;
  }

  /** A query without invisible characters, in the characters that the site uses. */
  async #read(typed: string, { index }: Questions): Promise<string> {
    const query = visible(typed).slice(0, longestQuery);
    if (Array.from(query).every((character) => !isHan(character) || index.knows(character))) {
      return query;
    }
    const rare = await loadRare(this.#base, this.#locale).catch(() => undefined);
    return foldScript(query, rare?.fold ?? '');
  }

  async #contact(query: string, questions: Questions): Promise<Answer['contact']> {
    if (!mayNameContact(query, questions)) return nothingAsked;
    try {
      const [{ matchContact }, register] = await Promise.all([
        import('../contacts/register/match-contact.ts'),
        loadRare(this.#base, this.#locale),
      ]);
      return matchContact(query, register);
    } catch {
      return nothingAsked;
    }
  }

  async #inOther(locale: Locale, query: string): Promise<NonNullable<Answer['other']>> {
    const results = await new Search(this.#base, locale).suggest(query, 3).catch(() => []);
    return { locale, results };
  }

  #results(ranked: readonly Ranked[]): SearchResult[] {
    return questionResults(ranked, (page) => pagePath(this.#base, this.#locale, page));
  }
}
