import { typoCorrector } from './correct-typos.ts';
import { subjectReader } from './coverage.ts';
import { addTo, featurizer, type Features } from './features.ts';
import type { Fit } from './is-covered.ts';
import { comparable, countWords, isHan, normalizer } from './normalize.ts';
import type { PageKind, Question, QuestionCase, QuestionData } from './question-data.ts';
import { sum, textIndex } from './text-index.ts';

/** Articles answer, so they count most; channels and ladders are for what comes after an answer. */
const kindWeight: Record<PageKind, number> = {
  article: 1,
  hub: 1,
  'provider-channel': 0.9,
  'other-channel': 0.9,
  ladder: 0.6,
  guide: 0.6,
};

/** How much a text counts beside a phrase that people type. */
const textWeight = { title: 0.75, askedAs: 1, summary: 0.6 };

/** How much a long phrase is held back, and a page of many: less, since some kinds may send more. */
const lengthShare = { phrase: 0.75, page: 0.25 };

/** A page is as good as its closest phrases, of which each counts less than the one before. */
const closestShares = Array.from({ length: 6 }, (_, index) => 0.75 ** index);
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

/** A text by which a page can be found, and the case it belongs to. */
type Phrase = { text: string; weight: number; of?: QuestionCase };

/** The title and summary of a page, the headings of its cases, and ways to ask for both. */
const phrasesOf = ({ title, askedAs, summary, cases = [] }: Question): Phrase[] => [
  { text: title, weight: textWeight.title },
  ...askedAs.map((text) => ({ text, weight: textWeight.askedAs })),
  ...cases.flatMap((of) => [
    { text: of.title, weight: textWeight.title, of },
    ...of.askedAs.map((text) => ({ text, weight: textWeight.askedAs, of })),
  ]),
  { text: summary, weight: textWeight.summary },
];

/** Builds the index of a language from its data; a few milliseconds per hundred phrases. */
export const questionIndex = (data: QuestionData): QuestionIndex => {
  const { questions, vocabulary } = data;
  const normalize = normalizer(vocabulary.spellings);
  const describe = featurizer(vocabulary, normalize);
  const stop = new Set(vocabulary.stopWords);
  const bare = (words: string[]): string => words.filter((word) => !stop.has(word)).join(' ');

  const phrases = questions.flatMap((question, page) =>
    phrasesOf(question).map((phrase) => {
      const words = normalize(phrase.text);
      return { ...phrase, page, words, features: describe(words) };
    }),
  );
  const pageFeatures = questions.map((): Features => new Map());
  const saidBy = new Map<string, Set<number>>();
  for (const { page, words, features, weight } of phrases) {
    for (const [feature, amount] of features) {
      addTo(pageFeatures[page]!, feature, amount * weight);
    }
    saidBy.set(bare(words), (saidBy.get(bare(words)) ?? new Set()).add(page));
  }
  // A text of filler alone says nothing.
  saidBy.delete('');
  // They are described one by one, since words of a list are not neighbours in a sentence.
  questions.forEach(({ words = '' }, page) => {
    for (const word of normalize(words)) {
      for (const [feature, amount] of describe([word])) addTo(pageFeatures[page]!, feature, amount);
    }
  });
  const inPhrases = textIndex(
    phrases.map(({ features }) => features),
    lengthShare.phrase,
  );
  const inPages = textIndex(pageFeatures, lengthShare.page);

  /** How telling a feature is: the fewer pages have it, the more. */
  const rarity = (feature: string): number | undefined => {
    const holders = inPages.postings.get(feature)?.length;
    return holders === undefined
      ? undefined
      : Math.log(1 + (questions.length - holders + 0.5) / (holders + 0.5));
  };
  const unknownRarity = Math.log(1 + 2 * questions.length);

  const words = new Map(
    [...inPhrases.postings].flatMap(([feature, list]) =>
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

  /**
   * What was typed and what was probably meant, each feature with its greater weight, and with more
   * the fewer pages have it.
   */
  const weigh = (query: string): Features => {
    const meant = describe(interpret(query));
    for (const [feature, amount] of describe(normalize(query))) {
      meant.set(feature, Math.max(amount, meant.get(feature) ?? 0));
    }
    for (const [feature, amount] of meant) meant.set(feature, amount * (rarity(feature) ?? unseen));
    return meant;
  };

  /** The pages that say a query word for word, filler apart. */
  const saying = (query: string): ReadonlySet<number> =>
    saidBy.get(bare(interpret(query))) ?? new Set();

  const rank = (query: string): Ranked[] => {
    const weights = weigh(query);
    const phraseScores = inPhrases.scores(weights);
    const pageScores = inPages.scores(weights);
    const same = saying(query);
    const closest = questions.map(() => [] as { score: number; of: Phrase }[]);
    phrases.forEach((phrase, at) => {
      const score = phraseScores[at]! * phrase.weight;
      if (score > 0) closest[phrase.page]!.push({ score, of: phrase });
    });
    const length = Math.hypot(...weights.values()) || 1;
    return questions
      .map((question, at) => {
        const best = closest[at]!.sort((a, b) => b.score - a.score).slice(0, closestShares.length);
        const mean =
          sum(best.map(({ score }, i) => score * closestShares[i]!)) / sum(closestShares);
        const phrase = (phraseShare * mean) / length;
        const page = (pageShare * pageScores[at]!) / length;
        const score = (phrase + page) * kindWeight[question.kind] * (same.has(at) ? exactBonus : 1);
        const nearest = best[0]?.of;
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
    stop.has(word) || (/^\d/.test(word) && !inPages.postings.has(`w${word}`));
  const subjectOf = subjectReader(describe, isFiller, {
    rarityOf: (feature) => rarity(feature) ?? unknownRarity,
    phrasesWith: (feature) => inPhrases.postings.get(feature)?.length ?? 0,
    phrases: phrases.length,
  });

  const fit = (query: string, ranked: readonly Ranked[]): Fit => {
    const words = normalize(query);
    const weights = weigh(query);
    const { coveredBy, ...subject } = subjectOf(interpret(query));
    const first = ranked[0] && questions.indexOf(ranked[0].question);
    return {
      ...subject,
      coverage: first === undefined ? 0 : coveredBy(pageFeatures[first]!),
      share: first === undefined ? 0 : inPages.scores(weights)[first]! / inPages.highest(weights),
      words: countWords(words),
      han: words.some(isHan),
      said: first !== undefined && saying(query).has(first),
    };
  };

  const rarityOf = (word: string): number =>
    rarity(isHan(word) ? `b${word.slice(0, 2)}` : `w${word}`) ?? 0;

  const knows = (character: string): boolean => inPages.postings.has(`c${character}`);

  return { rank, fit, interpret, knows, rarityOf };
};
