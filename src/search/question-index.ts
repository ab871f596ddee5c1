import { typoCorrector } from './correct-typos.ts';
import { subjectReader } from './coverage.ts';
import { featurizer, type Features } from './features.ts';
import type { Fit } from './is-covered.ts';
import { comparable, countWords, isHan, normalizer } from './normalize.ts';
import { textsOf } from './page-texts.ts';
import type { PageKind, Question, QuestionCase, QuestionData } from './question-data.ts';

/** Articles answer, so they count most; channels and ladders are for what comes after an answer. */
const kindWeight: Record<PageKind, number> = {
  article: 1,
  hub: 1,
  'provider-channel': 0.9,
  'other-channel': 0.9,
  ladder: 0.6,
  guide: 0.6,
};

/** BM25: how fast a repeated feature stops counting, and how much a long phrase is held back. */
const saturation = 2.5;
const lengthShare = 0.75;

/** How much a page of many phrases is held back: less, since some kinds of pages may send more. */
const pageLengthShare = 0.25;

/** A page is as good as its closest phrases, of which each counts less than the one before. */
const closestPhrases = 4;
const decay = 0.75;
const phraseShare = 0.3;
const pageShare = 1 / 3;

/** How telling a feature is that no page has: a low number, so that a typo costs little. */
const unseen = 1.5;

/** Factor for the score of a page that has the query, without filler, word for word as a phrase. */
const exactBonus = 1.3;

/** A page with how well it answers; `closest` is the phrase that came nearest. */
export type Ranked = {
  question: Question;
  /** Orders the pages of one query; says nothing across queries. */
  score: number;
  phrase: number;
  page: number;
  closest: string;
  /** The case whose heading or phrases came nearest, where nothing else of the article came nearer. */
  case?: QuestionCase;
};

/** Finds the pages that answer a query, best first. */
export type QuestionIndex = {
  rank: (query: string) => Ranked[];
  /** How well the first of the ranked pages answers the query. */
  fit: (query: string, ranked: readonly Ranked[]) => Fit;
  /** The words of a query as they are searched: slang spelled out, typos corrected. */
  interpret: (query: string) => string[];
  /** Whether any page has a character. */
  knows: (character: string) => boolean;
  /** How telling a word is: high where few pages use it, 0 where none does. */
  rarityOf: (word: string) => number;
};

type Posting = { at: number; weight: number };

type Phrase = {
  page: number;
  of: QuestionCase | undefined;
  text: string;
  weight: number;
  length: number;
};

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

const post = (postings: Map<string, Posting[]>, feature: string, posting: Posting): void => {
  const list = postings.get(feature);
  if (list) list.push(posting);
  else postings.set(feature, [posting]);
};

/** Builds the index of a language from its data; a few milliseconds per hundred phrases. */
export const questionIndex = (data: QuestionData): QuestionIndex => {
  const { questions, vocabulary } = data;
  const normalize = normalizer(vocabulary.spellings);
  const features = featurizer(vocabulary, normalize);
  const stop = new Set(vocabulary.stopWords);
  const bare = (words: string[]): string => words.filter((word) => !stop.has(word)).join(' ');
  const exact = new Map<string, Set<number>>();
  const phrases: Phrase[] = [];
  const inPhrases = new Map<string, Posting[]>();
  const inPages = new Map<string, Posting[]>();
  const pageFeatures: Features[] = [];
  const pageLengths: number[] = [];

  questions.forEach((question, page) => {
    const whole: Features = new Map();
    for (const { text, weight, of } of textsOf(question)) {
      const words = normalize(text);
      const found = features(words);
      const holders = exact.get(bare(words));
      if (holders) holders.add(page);
      else exact.set(bare(words), new Set([page]));
      const at = phrases.push({ page, of, text, weight, length: sum(found.values()) }) - 1;
      for (const [feature, amount] of found) {
        post(inPhrases, feature, { at, weight: amount });
        whole.set(feature, (whole.get(feature) ?? 0) + amount * weight);
      }
    }
    pageFeatures.push(whole);
    pageLengths.push(sum(whole.values()));
    for (const [feature, weight] of whole) post(inPages, feature, { at: page, weight });
  });
  // A text of filler alone says nothing.
  exact.delete('');

  const meanLength = sum(phrases.map(({ length }) => length)) / phrases.length || 1;
  const rarity = (feature: string): number | undefined => {
    const holders = inPages.get(feature)?.length;
    return holders === undefined
      ? undefined
      : Math.log(1 + (questions.length - holders + 0.5) / (holders + 0.5));
  };
  const unknownRarity = Math.log(1 + 2 * questions.length);
  const meanPage = sum(pageLengths) / pageLengths.length || 1;
  const saturated = (weight: number, relativeLength: number, share = lengthShare): number =>
    (weight * (saturation + 1)) / (weight + saturation * (1 - share + share * relativeLength));

  const words = new Map(
    [...inPhrases].flatMap(([feature, list]) =>
      feature.startsWith('w') ? [[feature.slice(1), list.length] as const] : [],
    ),
  );
  // A mistyped word may also stand for one that only the vocabulary has.
  const vocabularyWords = [...Object.keys(vocabulary.spellings), ...vocabulary.synonyms.flat()];
  for (const word of vocabularyWords.flatMap((text) => comparable(text).split(' '))) {
    if (!words.has(word)) words.set(word, 1);
  }
  const correct = typoCorrector(words);
  const interpret = (query: string): string[] =>
    normalize(
      normalize(query)
        .map((word) => correct(word) ?? word)
        .join(' '),
    );

  /** What was typed and what was probably meant, each feature with its greater weight. */
  const queryFeatures = (query: string): Features => {
    const meant = features(interpret(query));
    for (const [feature, amount] of features(normalize(query))) {
      meant.set(feature, Math.max(amount, meant.get(feature) ?? 0));
    }
    return meant;
  };

  /** The pages that say a query word for word, filler apart. */
  const saying = (query: string): ReadonlySet<number> =>
    exact.get(bare(interpret(query))) ?? new Set();

  const rank = (query: string): Ranked[] => {
    const phraseScores = new Float64Array(phrases.length);
    const pageScores = new Float64Array(questions.length);
    let norm = 0;
    for (const [feature, amount] of queryFeatures(query)) {
      const rare = rarity(feature);
      norm += (amount * (rare ?? unseen)) ** 2;
      if (rare === undefined) continue;
      for (const { at, weight } of inPhrases.get(feature) ?? []) {
        phraseScores[at]! += amount * rare * saturated(weight, phrases[at]!.length / meanLength);
      }
      for (const { at, weight } of inPages.get(feature) ?? []) {
        pageScores[at]! +=
          amount * rare * saturated(weight, pageLengths[at]! / meanPage, pageLengthShare);
      }
    }
    const same = saying(query);
    const closest = questions.map(() => [] as { score: number; at: number }[]);
    phrases.forEach(({ page, weight }, at) => {
      const score = phraseScores[at]! * weight;
      if (score > 0) closest[page]!.push({ score, at });
    });
    const length = Math.sqrt(norm) || 1;
    return questions
      .map((question, at) => {
        const best = closest[at]!.sort((a, b) => b.score - a.score).slice(0, closestPhrases);
        const shares = Array.from({ length: closestPhrases }, (_, index) => decay ** index);
        const mean = sum(best.map(({ score }, i) => score * shares[i]!)) / sum(shares);
        const phrase = (phraseShare * mean) / length;
        const page = (pageShare * pageScores[at]!) / length;
        const score = (phrase + page) * kindWeight[question.kind] * (same.has(at) ? exactBonus : 1);
        const nearest = best[0] && phrases[best[0].at];
        return {
          question,
          score,
          phrase,
          page,
          closest: nearest?.text ?? '',
          ...(nearest?.of && { case: nearest.of }),
        };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };

  /** Filler, and amounts: phrases hold a few of them by chance. */
  const isFiller = (word: string): boolean =>
    stop.has(word) || (/^\d/.test(word) && !inPages.has(`w${word}`));
  const subjectOf = subjectReader(features, isFiller, {
    rarityOf: (feature) => rarity(feature) ?? unknownRarity,
    phrasesWith: (feature) => inPhrases.get(feature)?.length ?? 0,
    phrases: phrases.length,
  });
  const placeOf = new Map(questions.map((question, at) => [question, at]));

  /** The score of a page as a part of the highest score that any page could have. */
  const shareOfScore = (query: string, page: number): number => {
    let [has, most] = [0, 0];
    for (const [feature, amount] of queryFeatures(query)) {
      const worth = amount * (rarity(feature) ?? unseen);
      most += worth * (saturation + 1);
      const weight = pageFeatures[page]!.get(feature) ?? 0;
      has += worth * saturated(weight, pageLengths[page]! / meanPage, pageLengthShare);
    }
    return most === 0 ? 0 : has / most;
  };

  const fit = (query: string, ranked: readonly Ranked[]): Fit => {
    const words = normalize(query);
    const { coveredBy, ...subject } = subjectOf(interpret(query));
    const first = ranked[0] && placeOf.get(ranked[0].question);
    return {
      ...subject,
      coverage: first === undefined ? 0 : coveredBy(pageFeatures[first]!),
      share: first === undefined ? 0 : shareOfScore(query, first),
      words: countWords(words),
      han: words.some(isHan),
      said: first !== undefined && saying(query).has(first),
    };
  };

  const rarityOf = (word: string): number =>
    rarity(isHan(word) ? `b${word.slice(0, 2)}` : `w${word}`) ?? 0;

  const knows = (character: string): boolean => inPages.has(`c${character}`);

  return { rank, fit, interpret, knows, rarityOf };
};
