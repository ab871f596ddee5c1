import type { KnownContact } from '../contacts/register/known-contact.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SearchVocabulary } from '../schemas/search-vocabulary.ts';

/** What a page is, as far as ranking cares. */
export type PageKind = 'article' | 'hub' | 'provider-channel' | 'other-channel' | 'ladder';

/** A page with the ways in which people ask for it. */
export type Question = {
  /** Address after the locale, such as `articles/refund/`. */
  page: string;
  kind: PageKind;
  /** Of articles only. */
  topic?: string;
  title: string;
  summary: string;
  askedAs: string[];
};

/** A contact that a reader may type to learn whether it is genuine. */
export type SearchedContact = KnownContact & {
  /** Of genuine ones. */
  name?: string;
  page: string;
};

/** All that the questions layer of one language needs; the site serves it as one file. */
export type QuestionData = {
  locale: Locale;
  /** BCP 47 tag of the language. */
  tag: string;
  questions: Question[];
  vocabulary: SearchVocabulary;
  /** Chinese characters of the other script, each followed by the one that the content uses. */
  fold: string;
  contacts: SearchedContact[];
  /** Frequent words of each language, to notice a query in another one. */
  tellTales: Record<Locale, string[]>;
};
