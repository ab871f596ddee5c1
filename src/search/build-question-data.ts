import { casesIn } from '../articles/article-cases.ts';
import { perLocale } from '../content/query.ts';
import { textIn } from '../content/text-in.ts';
import { contactRegister } from '../contacts/register/contact-register.ts';
import { readRegister } from '../contacts/register/known-contact.ts';
import { phoneReading } from '../contacts/register/number-forms.ts';
import { languageTags, locales, scripts, type Locale } from '../i18n/locales.ts';
import { pages } from '../i18n/paths.ts';
import { getArticles, getAskedAs } from '../content/articles.ts';
import { getChannels } from '../content/channels.ts';
import { getContactHub } from '../content/contact-hub.ts';
import { getContactsToAvoid } from '../content/contacts-to-avoid.ts';
import { getGuides } from '../content/guides.ts';
import { getInterface } from '../content/interface.ts';
import { firstQuestion } from '../guides/guide-pages.ts';
import { getLadders } from '../content/ladders.ts';
import { getOrganisations } from '../content/organisations.ts';
import { getSearchVocabulary } from '../content/search-vocabulary.ts';
import { getSinglePages } from '../content/single-pages.ts';
import { choosePhrases } from './choose-phrases.ts';
import { comparable } from './normalize.ts';
import type { Question, QuestionData, RareData, SearchedContact } from './question-data.ts';
import { scriptFold, toScript } from './script-fold.ts';

/** Pages of the locale with the ways people ask for them; articles in another language are left out. */
const questionsIn = async (locale: Locale): Promise<Question[]> => {
  const [articles, askedAs, channels, contactHub, guides, ladders, organisations, single] =
    await Promise.all([
      getArticles(),
      getAskedAs(),
      getChannels(),
      getContactHub(),
      getGuides(),
      getLadders(),
      getOrganisations(),
      getSinglePages(),
    ]);
  const { phrases } = (await getInterface())[locale];
  const vocabulary = (await getSearchVocabulary())[locale];
  return [
    ...[...articles.values()].flatMap((article): Question[] => {
      const { text, locale: written } = textIn(article, locale);
      if (written !== locale) return [];
      const { title, summary } = text.data;
      const phrases = askedAs.get(article.slug);
      const cases = casesIn(text.body ?? '').map(({ id, text: heading }) => ({
        id,
        title: heading,
        askedAs: phrases?.cases[id]?.[locale] ?? [],
      }));
      const { topic, slug } = article;
      return [
        {
          page: pages.article(slug),
          kind: 'article',
          topic,
          title,
          summary,
          askedAs: phrases?.article[locale] ?? [],
          cases,
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
    // The questions that follow are found by the full text.
    ...guides.map((guide): Question => ({
      page: pages.question(firstQuestion(guide)),
      kind: 'guide',
      title: guide.name[locale],
      summary: '',
      askedAs: [],
    })),
    ...(single.has(pages.phrases)
      ? [
          {
            page: pages.phrases,
            kind: 'hub' as const,
            title: phrases.title,
            summary: phrases.intro,
            askedAs: vocabulary.phrasesPage ?? [],
          },
        ]
      : []),
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
  return readRegister({ contacts: register, phones: phoneReading }).map(({ contact }) => {
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

/** Once a summary is this wide, its further sentences are left out; a Han character counts two. */
const enough = 50;

const width = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** The first sentences of a summary, until they say something; the others stand on the page. */
const beginning = (summary: string, locale: Locale): string => {
  const sentences = new Intl.Segmenter(languageTags[locale], { granularity: 'sentence' });
  let text = '';
  for (const { segment } of sentences.segment(summary)) {
    if (width(text) >= enough) break;
    text += segment;
  }
  return text.trim();
};

/** A page with its phrases in the characters of its title, so that the browser need not fold them. */
const inOneScript = (question: Question, convert: (text: string) => string): Question => ({
  ...question,
  askedAs: question.askedAs.map(convert),
  ...(question.cases && {
    cases: question.cases.map((each) => ({ ...each, askedAs: each.askedAs.map(convert) })),
  }),
});

const questionData = async (locale: Locale): Promise<QuestionData> => {
  const words = await getSearchVocabulary();
  const { stopWords, spellings, stems, synonyms } = words[locale];
  const vocabulary = {
    stopWords: comparableWords(stopWords),
    spellings,
    ...(stems && { stems }),
    synonyms,
  };
  const convert = toScript(scripts[locale]);
  const all = (await questionsIn(locale)).map((question) => ({
    ...inOneScript(question, convert),
    // Only articles are found by their summary; the other pages are ranked by their phrases.
    summary: question.kind === 'article' ? beginning(question.summary, locale) : '',
  }));
  const tellTales = Object.fromEntries(
    locales.map((other) => [
      other,
      comparableWords(words[other].stopWords).slice(0, tellTaleWords),
    ]),
  ) as Record<Locale, string[]>;
  const questions = choosePhrases(vocabulary, all);
  return { locale, tag: languageTags[locale], questions, vocabulary, tellTales };
};

/** The data of the questions layer of one language. */
export const getQuestionData = perLocale(questionData);

/**
 * What no query needs for its first answer: the register of contacts, characters of the other Chinese
 * script, and the subjects that the site leaves to others.
 */
export const getRareData = async (locale: Locale): Promise<RareData> => {
  const { questions, vocabulary } = await getQuestionData(locale);
  const { elsewhere = [], troubles = [] } = (await getSearchVocabulary())[locale];
  return {
    contacts: await contactsIn(locale),
    phones: phoneReading,
    fold: scriptFold(JSON.stringify([questions, vocabulary]), scripts[locale]),
    leftToOthers: { elsewhere, troubles },
  };
};
