import type { RegisteredContact } from '../contacts/register/contact-register.ts';
import type { KnownContact } from '../contacts/register/known-contact.ts';
import type { PhoneReading } from '../contacts/register/phone-number.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SearchVocabulary } from '../schemas/search-vocabulary.ts';

/** How readers' words become the words of the articles. */
export type QueryVocabulary = Pick<
  SearchVocabulary,
  'stopWords' | 'spellings' | 'stems' | 'synonyms'
>;

/** Subjects and products that the site leaves to others, and words of questions that it answers all the same. */
export type LeftToOthers = Required<
  Pick<SearchVocabulary, 'elsewhere' | 'troubles' | 'otherProducts' | 'ties'>
>;

/** What a page is, as far as ranking cares. */
export type PageKind =
  'article' | 'hub' | 'provider-channel' | 'other-channel' | 'ladder' | 'guide';

/** A case of an article, which stands under its own heading. */
export type QuestionCase = {
  /** Anchor of the heading on the article's page. */
  id: string;
  title: string;
  askedAs: string[];
};

/** A page with the ways in which people ask for it. */
export type Question = {
  /** Address after the locale, such as `articles/refund/`. */
  page: string;
  kind: PageKind;
  /** Of articles only. */
  topic?: string;
  title: string;
  summary: string;
  /** Ways to ask for the page as a whole. */
  askedAs: string[];
  /** Further words that people use for it, with spaces between them. */
  words?: string;
  /** Of articles only. */
  cases?: QuestionCase[];
};

/** A contact that a reader may type to see whether it is genuine; only genuine ones have a name. */
export type SearchedContact = KnownContact & Pick<RegisteredContact, 'name' | 'page'>;

/** All that the questions layer of one language needs at once. */
export type QuestionData = {
  locale: Locale;
  /** BCP 47 tag of the language. */
  tag: string;
  questions: Question[];
  vocabulary: QueryVocabulary;
  /** Frequent words of each language, to notice a query in another one. */
  tellTales: Record<Locale, string[]>;
};

/** What no query needs for its first answer, a file of its own. */
export type RareData = {
  contacts: SearchedContact[];
  phones: PhoneReading;
  /** Characters of the other Chinese script, each followed by the one that the content uses. */
  fold: string;
  leftToOthers: LeftToOthers;
};
