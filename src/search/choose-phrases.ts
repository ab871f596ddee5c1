import type { Locale } from '../i18n/locales.ts';
import type { SearchVocabulary } from '../schemas/search-vocabulary.ts';
import { featurizer, type Features } from './features.ts';
import { comparable, normalizer } from './normalize.ts';
import type { PageKind, Question } from './question-data.ts';

/** Characters of phrases a page may send to the reader; a Han character counts for two. */
const allowance: Record<PageKind, number> = {
  article: 2400,
  hub: 900,
  'provider-channel': 800,
  'other-channel': 60,
  ladder: 300,
};

const size = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Phrases of more words than this lose their filler, which says nothing among so many words. */
const wordy = 5;

/** Keeps bare terms ("refund"), which longer phrases cover but people type as they are. */
const bareTerm = 3;

/** What a phrase adds to what is chosen already, per character sent. */
const novelty = (features: Features, seen: ReadonlySet<string>, length: number): number => {
  let fresh = 0;
  for (const [feature, weight] of features) if (!seen.has(feature)) fresh += weight;
  return (fresh + bareTerm) / Math.sqrt(length);
};

/**
 * Makes the function that picks the phrases of a page that travel to the browser: those that
 * bring most that is new, until the allowance of its kind is used up. So the file grows with the
 * number of pages and not with the diligence of writers.
 */
export const phraseChooser = (
  locale: Locale,
  vocabulary: SearchVocabulary,
): ((question: Question) => string[]) => {
  const normalize = normalizer(vocabulary.spellings);
  const features = featurizer(locale, vocabulary, normalize);
  const stop = new Set(vocabulary.stopWords);
  const shorten = (phrase: string): string => {
    const words = comparable(phrase).split(' ');
    return (words.length > wordy ? words.filter((word) => !stop.has(word)) : words).join(' ');
  };
  return ({ kind, askedAs }) => {
    const left = new Map(askedAs.map(shorten).map((text) => [text, features(normalize(text))]));
    const seen = new Set<string>();
    const chosen: string[] = [];
    let room = allowance[kind];
    while (left.size > 0) {
      const [best] = [...left]
        .map(([text, found]) => ({ text, found, worth: novelty(found, seen, size(text)) }))
        .sort((a, b) => b.worth - a.worth);
      if (!best || size(best.text) > room) break;
      room -= size(best.text);
      chosen.push(best.text);
      left.delete(best.text);
      for (const feature of best.found.keys()) seen.add(feature);
    }
    return chosen;
  };
};
