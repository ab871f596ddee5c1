import { textIn } from '../content/text-in.ts';
import { contactRegister } from '../contacts/register/contact-register.ts';
import { readRegister } from '../contacts/register/known-contact.ts';
import { languageTags, locales, scripts, type Locale } from '../i18n/locales.ts';
import { pages } from '../i18n/paths.ts';
import { getArticles } from '../content/articles.ts';
import { getAskedAs } from '../content/asked-as.ts';
import { getChannels } from '../content/channels.ts';
import { getContactHub } from '../content/contact-hub.ts';
import { getContactsToAvoid } from '../content/contacts-to-avoid.ts';
import { getLadders } from '../content/ladders.ts';
import { getOrganisations } from '../content/organisations.ts';
import { getSearchVocabulary } from '../content/search-vocabulary.ts';
import { articleAllowance, phraseChooser } from './choose-phrases.ts';
import { comparable } from './normalize.ts';
import type { Question, QuestionData, SearchedContact } from './question-data.ts';
import { isInHan } from '../i18n/scripts.ts';
import { scriptFold } from './script-fold.ts';

/** Pages of the locale with the ways people ask for them; articles in another language are left out. */
const questionsIn = async (locale: Locale): Promise<Question[]> => {
  const [articles, askedAs, channels, contactHub, ladders, organisations] = await Promise.all([
    getArticles(),
    getAskedAs(),
    getChannels(),
    getContactHub(),
    getLadders(),
    getOrganisations(),
  ]);
  return [
    ...[...articles.values()].flatMap((article): Question[] => {
      const { text, locale: written } = textIn(article, locale);
      if (written !== locale) return [];
      const { title, summary } = text.data;
      const phrases = askedAs.get(article.slug);
      const ofCases = Object.values(phrases?.cases ?? {}).flatMap((each) => each[locale] ?? []);
      const { topic, slug } = article;
      return [
        {
          page: pages.article(slug),
          kind: 'article',
          topic,
          title,
          summary,
          askedAs: [...(phrases?.article[locale] ?? []), ...ofCases],
        },
      ];
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
const contactsIn = async (locale: Locale): Promise<SearchedContact[]> => {
  const register = contactRegister(
    {
      channels: await getChannels(),
      contactsToAvoid: await getContactsToAvoid(),
      organisations: await getOrganisations(),
    },
    locale,
  );
  return readRegister(register).map(({ contact }) => {
    const { value, verdict, network, name = contact.organisation, page } = contact;
    return {
      value,
      verdict,
      ...(network !== undefined && { network }),
      ...(verdict === 'genuine' && name !== undefined && { name }),
      page,
    };
  });
};

/** The words that say nothing, as words are compared: without case, accents and apostrophes. */
const comparableWords = (words: readonly string[]): string[] => [...new Set(words.map(comparable))];

/** Words of each language that are enough to tell it from the others. */
const tellTaleWords = 60;

/** A summary is sent where it takes no more than this part of what an article may send. */
const summaryShare = 4;

/** The data of the questions layer of one language. */
export const getQuestionData = async (locale: Locale): Promise<QuestionData> => {
  const words = await getSearchVocabulary();
  const vocabulary = { ...words[locale], stopWords: comparableWords(words[locale].stopWords) };
  const articles = (await getArticles()).size;
  const choose = phraseChooser(locale, vocabulary, articles);
  const hasSummary = ({ kind, summary }: Question) =>
    kind === 'article' && summary.length < articleAllowance(articles) / summaryShare;
  const questions = (await questionsIn(locale)).map((question) => ({
    ...question,
    // A channel's sentence stands on its page; what ranks it are its phrases.
    summary: hasSummary(question) ? question.summary : '',
    askedAs: choose(question),
  }));
  const corpus = isInHan(locale) ? JSON.stringify([questions, vocabulary]) : '';
  const tellTales = Object.fromEntries(
    locales.map((other) => [
      other,
      comparableWords(words[other].stopWords).slice(0, tellTaleWords),
    ]),
  ) as Record<Locale, string[]>;
  return {
    locale,
    tag: languageTags[locale],
    questions,
    vocabulary,
    fold: scriptFold(corpus, scripts[locale]),
    contacts: await contactsIn(locale),
    tellTales,
  };
};
