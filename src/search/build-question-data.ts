import { casesIn } from '../articles/article-cases.ts';
import { perLocale } from '../content/query.ts';
import { contactRegister } from '../contacts/register/contact-register.ts';
import { readRegister } from '../contacts/register/known-contact.ts';
import { phoneReading } from '../contacts/register/number-forms.ts';
import { eachLocale, languageTags, scripts, type Locale } from '../i18n/locales.ts';
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
import { choosePhrases, withPhrases } from './choose-phrases.ts';
import { comparable, countHan } from './normalize.ts';
import type {
  PageKind,
  Question,
  QuestionData,
  RareData,
  SearchedContact,
} from './question-data.ts';
import { scriptFold, toScript } from './script-fold.ts';

/** Once a summary is this wide, its further sentences are left out; a Han character counts two. */
const enough = 50;

const width = (text: string): number => text.length + countHan(text);

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

/** A page that is no article: it is ranked by its title and phrases, so its summary is not sent. */
const besideArticles = (
  kind: PageKind,
  page: string,
  title: string,
  askedAs: string[] = [],
): Question => ({ page, kind, title, summary: '', askedAs });

/** Pages of the locale with the ways people ask for them; articles in another language are left out. */
const questionsIn = async (locale: Locale): Promise<Question[]> => {
  const articles = await getArticles();
  const askedAs = await getAskedAs();
  const channels = await getChannels();
  const contactHub = await getContactHub();
  const guides = await getGuides();
  const ladders = await getLadders();
  const organisations = await getOrganisations();
  const singlePages = await getSinglePages();
  const { phrases } = (await getInterface())[locale];
  const { phrasesPage } = (await getSearchVocabulary())[locale];
  return [
    ...[...articles.values()].flatMap(({ slug, topic, texts }): Question[] => {
      const text = texts[locale];
      if (!text) return [];
      const asked = askedAs.get(slug);
      return [
        {
          page: pages.article(slug),
          kind: 'article',
          topic,
          title: text.data.title,
          summary: beginning(text.data.summary, locale),
          askedAs: asked?.article[locale] ?? [],
          ...(asked?.words?.[locale] !== undefined && { words: asked.words[locale] }),
          cases: casesIn(text.body ?? '').map(({ id, text: title }) => ({
            id,
            title,
            askedAs: asked?.cases[id]?.[locale] ?? [],
          })),
        },
      ];
    }),
    besideArticles('hub', pages.contact, contactHub.title[locale], contactHub.askedAs[locale]),
    ...[...channels.values()].map(({ id, organisation, name, askedAs: asked }) =>
      besideArticles(
        organisations.get(organisation)?.kind === 'provider' ? 'provider-channel' : 'other-channel',
        pages.channel(id),
        name[locale],
        asked[locale],
      ),
    ),
    ...[...ladders.values()].map(({ id, name, askedAs: asked }) =>
      besideArticles('ladder', pages.ladder(id), name[locale], asked[locale]),
    ),
    // The questions that follow are found by the full text.
    ...guides.map((guide) =>
      besideArticles('guide', pages.question(firstQuestion(guide)), guide.name[locale]),
    ),
    ...(singlePages.has(pages.phrases)
      ? [besideArticles('hub', pages.phrases, phrases.title, phrasesPage)]
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
  // Phrases are sent in the characters of the titles, so that the browser need not fold them.
  const all = (await questionsIn(locale)).map((question) => ({
    ...withPhrases(question, (phrases) => phrases.map(convert)),
    ...(question.words !== undefined && { words: convert(question.words) }),
  }));
  return {
    locale,
    tag: languageTags[locale],
    questions: choosePhrases(vocabulary, all),
    vocabulary,
    tellTales: eachLocale((other) =>
      comparableWords(words[other].stopWords).slice(0, tellTaleWords),
    ),
  };
};

/** The data of the questions layer of one language. */
export const getQuestionData = perLocale(questionData);

/**
 * What no query needs for its first answer: the register of contacts, characters of the other Chinese
 * script, and the subjects that the site leaves to others.
 */
export const getRareData = async (locale: Locale): Promise<RareData> => {
  const { questions, vocabulary } = await getQuestionData(locale);
  const words = (await getSearchVocabulary())[locale];
  const { elsewhere = [], troubles = [], otherProducts = [], ties = [] } = words;
  return {
    contacts: await contactsIn(locale),
    phones: phoneReading,
    fold: scriptFold(JSON.stringify([questions, vocabulary]), scripts[locale]),
    leftToOthers: { elsewhere, troubles, otherProducts, ties },
  };
};
