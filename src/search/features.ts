import type { SearchVocabulary } from '../schemas/search-vocabulary.ts';
import { isHan, type Normalize } from './normalize.ts';

/**
 * What two texts are compared by, each with a weight: words, stems, character n-grams, pairs of
 * neighbouring words, and concepts (groups of synonyms). The first letter tells the kind.
 */
export type Features = Map<string, number>;

/** Weights found on the project's own cases and the development queries; see docs/search.md. */
const weight = {
  word: 1.4,
  stem: 1,
  gram: 1,
  pair: 0.5,
  concept: 2.6,
  hanCharacter: 0.9,
  hanPair: 1,
  hanTriple: 0.7,
  /** A word that says nothing about the subject counts this much of its weight. */
  stopWord: 0.15,
  /** Latin words in a Chinese text are names of products, which many pages have. */
  latinAmongHan: 0.7,
};

/** Makes the function that takes the endings off a word; without rules it stays as it is. */
export const stemmer = ({ stems }: Pick<SearchVocabulary, 'stems'>): ((word: string) => string) => {
  if (!stems) return (word) => word;
  const steps = stems.steps.map(([from, to]) => [new RegExp(from), to] as const);
  return (word) =>
    word.length < stems.from
      ? word
      : steps.reduce((stem, [from, to]) => stem.replace(from, to), word);
};

const gramSizes = [3, 4];

/** Adds to the weight of a feature. */
export const addTo = (features: Features, key: string, amount: number): void => {
  features.set(key, (features.get(key) ?? 0) + amount);
};

const latinFeatures = (features: Features, word: string, stem: string, share: number): void => {
  addTo(features, `w${word}`, weight.word * share);
  addTo(features, `s${stem}`, weight.stem * share);
  const bounded = `_${word}_`;
  for (const size of gramSizes) {
    const count = bounded.length - size + 1;
    for (let at = 0; at < count; at += 1) {
      addTo(features, `g${bounded.slice(at, at + size)}`, (weight.gram * share) / Math.sqrt(count));
    }
  }
};

const hanFeatures = (features: Features, run: string, share: (part: string) => number): void => {
  for (let at = 0; at < run.length; at += 1) {
    const [one, two, three] = [run[at]!, run.slice(at, at + 2), run.slice(at, at + 3)];
    addTo(features, `c${one}`, weight.hanCharacter * share(one));
    if (two.length === 2) addTo(features, `b${two}`, weight.hanPair * share(two));
    if (three.length === 3) addTo(features, `t${three}`, weight.hanTriple);
  }
};

/** Other words that may stand between the words of a concept: "open *a new* account". */
const gap = 2;

/** Whether words stand in a text from a place on, in this order, with at most a few in between. */
const standFrom = (start: number, rest: readonly string[], words: readonly string[]): boolean => {
  let at = start;
  return rest.every((word) => {
    const next = words.indexOf(word, at + 1);
    const near = next > 0 && next - at <= gap + 1;
    at = next;
    return near;
  });
};

/**
 * Makes the function that tells which concepts a text names: a run of Han characters by what it
 * holds, other words in order. Members are kept by their first word, since there are hundreds and
 * a text has few words.
 */
export const conceptFinder = (
  concepts: readonly string[][][],
): ((words: readonly string[]) => Set<number>) => {
  const byFirstWord = new Map<string, { concept: number; rest: string[] }[]>();
  const runs: { concept: number; run: string }[] = [];
  concepts.forEach((members, concept) => {
    for (const member of members) {
      const [first = '', ...rest] = member;
      if (member.some(isHan)) runs.push({ concept, run: member.join('') });
      else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { concept, rest }]);
    }
  });
  return (words) => {
    const joined = words.join('');
    const named = new Set<number>();
    for (const { concept, run } of runs) if (joined.includes(run)) named.add(concept);
    words.forEach((word, start) => {
      for (const { concept, rest } of byFirstWord.get(word) ?? []) {
        if (standFrom(start, rest, words)) named.add(concept);
      }
    });
    return named;
  };
};

/** Makes the function that describes the words of a text, normalised, by their features. */
export const featurizer = (
  vocabulary: Pick<SearchVocabulary, 'stopWords' | 'synonyms' | 'stems'>,
  normalize: Normalize,
): ((words: string[]) => Features) => {
  const stop = new Set(vocabulary.stopWords);
  const stem = stemmer(vocabulary);
  const conceptsIn = conceptFinder(vocabulary.synonyms.map((group) => group.map(normalize)));
  const share = (word: string) => (stop.has(word) ? weight.stopWord : 1);
  return (words) => {
    const features: Features = new Map();
    const latinShare = words.some(isHan) ? weight.latinAmongHan : 1;
    for (const word of words) {
      if (isHan(word)) hanFeatures(features, word, share);
      else latinFeatures(features, word, stem(word), share(word) * latinShare);
    }
    const latin = words.filter((word) => !isHan(word));
    latin.slice(1).forEach((word, index) => {
      const before = latin[index]!;
      if (stop.has(word) && stop.has(before)) return;
      addTo(features, `p${before} ${word}`, weight.pair);
    });
    for (const concept of conceptsIn(words)) addTo(features, `y${concept}`, weight.concept);
    return features;
  };
};
