import { languageTags, type Locale } from '../i18n/locales.ts';
import type { SearchVocabulary } from '../schemas/search-vocabulary.ts';
import { featurizer, type Features } from './features.ts';
import { comparable, normalizer } from './normalize.ts';
import type { PageKind, Question } from './question-data.ts';

/** Characters of phrases a page may send to the reader; a Han character counts for two. */
const allowance: Record<Exclude<PageKind, 'article'>, number> = {
  hub: 900,
  'provider-channel': 800,
  'other-channel': 130,
  ladder: 300,
};

/** What an article may send, and all of them together, so that the file stays small on a big site. */
const ofArticle = 2400;
const ofAllArticles = 100_000;

/** Characters an article may send besides its title, on a site with so many articles. */
export const articleAllowance = (articles: number): number =>
  Math.min(ofArticle, Math.floor(ofAllArticles / Math.max(articles, 1)));

/**
 * How much more than fits is compared. Writers put the usual ways to ask first, and where room is
 * short, comparing all the others costs more than it brings.
 */
const looksAhead = 4;

const size = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Phrases of more words than this lose their filler, which says nothing among so many words. */
const wordy = 5;

/** Keeps bare terms ("refund"), which longer phrases cover but people type as they are. */
const bareTerm = 3;

type Candidate = { text: string; length: number; features: Features; worth: number };

/** What a phrase adds to what is chosen already, per character sent. */
const novelty = ({ features, length }: Candidate, seen: ReadonlySet<string>): number => {
  let fresh = 0;
  for (const [feature, weight] of features) if (!seen.has(feature)) fresh += weight;
  return (fresh + bareTerm) / Math.sqrt(length);
};

/**
 * The phrase that adds most, the first of them where several do. What a phrase adds only falls as
 * more is chosen, so one that is worth no less than it was needs no comparison with the others.
 */
const mostWorth = (candidates: Iterable<Candidate>, seen: ReadonlySet<string>): Candidate => {
  const all = [...candidates];
  for (;;) {
    const best = all.reduce((most, each) => (each.worth > most.worth ? each : most));
    const worth = novelty(best, seen);
    if (worth === best.worth) return best;
    best.worth = worth;
  }
};

/**
 * Makes the function that picks the phrases of a page that travel to the browser: the first, which is
 * the usual way to ask, and then those that bring most that is new, until the allowance of its kind is
 * used up. So the file grows neither with the diligence of writers nor, beyond some forty, with the
 * number of articles.
 */
export const phraseChooser = (
  locale: Locale,
  vocabulary: SearchVocabulary,
  articles: number,
): ((question: Question) => string[]) => {
  const normalize = normalizer(vocabulary.spellings);
  const features = featurizer(languageTags[locale], vocabulary, normalize);
  const stop = new Set(vocabulary.stopWords);
  const shorten = (phrase: string): string => {
    const words = comparable(phrase).split(' ');
    return (words.length > wordy ? words.filter((word) => !stop.has(word)) : words).join(' ');
  };
  return ({ kind, askedAs }) => {
    let room = kind === 'article' ? articleAllowance(articles) : allowance[kind];
    const left = new Map<string, Candidate>();
    let ahead = room * looksAhead;
    for (const text of askedAs.map(shorten)) {
      if (ahead < 0) break;
      const length = size(text);
      ahead -= length;
      left.set(text, { text, length, features: features(normalize(text)), worth: Infinity });
    }
    const seen = new Set<string>();
    const chosen: string[] = [];
    let [next] = left.values();
    while (next && next.length <= room) {
      room -= next.length;
      chosen.push(next.text);
      left.delete(next.text);
      for (const feature of next.features.keys()) seen.add(feature);
      next = left.size > 0 ? mostWorth(left.values(), seen) : undefined;
    }
    return chosen;
  };
};
