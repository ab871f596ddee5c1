import { textIn } from '../articles/text-in.ts';
import { contactRegister } from '../contact/contact-register.ts';
import { readRegister } from '../contact/known-contact.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { pages } from '../i18n/paths.ts';
import type { Library } from '../library.ts';
import { articleAllowance, phraseChooser } from './choose-phrases.ts';
import { comparable } from './normalize.ts';
import type { Question, QuestionData, SearchedContact } from './question-data.ts';
import { traditionalFold } from './traditional-fold.ts';

/** Pages of the locale with the ways people ask for them; articles in another language are left out. */
const questionsIn = (library: Library, locale: Locale): Question[] => {
  const { articles, channels, contactHub, ladders, organisations } = library;
  return [
    ...[...articles.values()].flatMap((article): Question[] => {
      const { text, locale: written } = textIn(article, locale);
      if (written !== locale) return [];
      const { title, summary } = text.data;
      const { topic, slug } = article;
      const askedAs = article.askedAs[locale] ?? [];
      return [{ page: pages.article(slug), kind: 'article', topic, title, summary, askedAs }];
    }),
    {
      page: pages.contact,
      kind: 'hub',
      title: contactHub.title[locale],
      summary: contactHub.summary[locale],
      askedAs: contactHub.askedAs[locale],
    },
    ...[...channels.values()].map((channel): Question => ({
      page: pages.channel(channel.id),
      kind:
        organisations.get(channel.organisation)?.kind === 'provider'
          ? 'provider-channel'
          : 'other-channel',
      title: channel.name[locale],
      summary: channel.summary[locale],
      askedAs: channel.askedAs[locale],
    })),
    ...[...ladders.values()].map((ladder): Question => ({
      page: pages.ladder(ladder.id),
      kind: 'ladder',
      title: ladder.name[locale],
      summary: ladder.summary[locale],
      askedAs: ladder.askedAs[locale],
    })),
  ];
};

/** Every registered number, address and name, genuine or not; descriptions match nothing. */
const contactsIn = (library: Library, locale: Locale): SearchedContact[] =>
  readRegister(contactRegister(library, locale)).map(({ contact }) => {
    const { value, verdict, network, name = contact.organisation, page } = contact;
    return {
      value,
      verdict,
      ...(network !== undefined && { network }),
      ...(verdict === 'genuine' && name !== undefined && { name }),
      page,
    };
  });

/** The words that say nothing, as words are compared: without case, accents and apostrophes. */
const stopWordsOf = (library: Library, locale: Locale): string[] => [
  ...new Set(library.searchVocabulary[locale].stopWords.map(comparable)),
];

/** Words of each language that are enough to tell it from the others. */
const tellTaleWords = 60;

/** A summary is sent where it takes no more than this part of what an article may send. */
const summaryShare = 4;

/** The data of the questions layer of one language. */
export const buildQuestionData = (library: Library, locale: Locale): QuestionData => {
  const vocabulary = {
    ...library.searchVocabulary[locale],
    stopWords: stopWordsOf(library, locale),
  };
  const articles = library.articles.size;
  const choose = phraseChooser(locale, vocabulary, articles);
  const hasSummary = ({ kind, summary }: Question) =>
    kind === 'article' && summary.length < articleAllowance(articles) / summaryShare;
  const questions = questionsIn(library, locale).map((question) => ({
    ...question,
    // A channel's sentence stands on its page; what ranks it are its phrases.
    summary: hasSummary(question) ? question.summary : '',
    askedAs: choose(question),
  }));
  const corpus = locale === 'zh' ? JSON.stringify([questions, vocabulary]) : '';
  const tellTales = Object.fromEntries(
    locales.map((other) => [other, stopWordsOf(library, other).slice(0, tellTaleWords)]),
  ) as Record<Locale, string[]>;
  return {
    locale,
    questions,
    vocabulary,
    fold: traditionalFold(corpus),
    contacts: contactsIn(library, locale),
    tellTales,
  };
};
