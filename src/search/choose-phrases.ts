import { brotliCompressSync, constants } from 'node:zlib';
import { featurizer, type Features } from './features.ts';
import { comparable, normalizer } from './normalize.ts';
import type { PageKind, QueryVocabulary, Question } from './question-data.ts';

/**
 * Bytes that the questions and the vocabulary of a language may weigh: as few as let each language keep
 * the floors of quality (tests/built/search-quality.test.ts). They are measured at a quick setting of
 * Brotli; what is sent is compressed at the best one, which takes a tenth less.
 */
const allBytes = 48_350;
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Characters of phrases that a page beside the articles may send, so that these keep the room. */
const allowance: Partial<Record<PageKind, number>> = {
  hub: 1000,
  'provider-channel': 600,
  'other-channel': 150,
  ladder: 400,
};

/** Phrases that are compared at most. Writers put the usual ways to ask first. */
const compared = 30_000;

/** Phrases of a page that are sent before all others: a writer puts the usual ways to ask first. */
const usual = 2;

/** Cases are sent with their headings on sites that have no more of them; the full text finds all. */
const mostCases = 1000;

/** Phrases of more words than this lose their filler, which says nothing among so many words. */
const wordy = 3;

/** Keeps bare terms ("refund"), which longer phrases cover but people type as they are. */
const bareTerm = 3;

/** What a feature that a page has already adds, of what it added the time before. */
const again = 0.3;

/** Where a phrase belongs: a page, or a case of it. */
type Place = { askedAs: string[] };

type Candidate = {
  /** Place among all candidates. */
  at: number;
  page: number;
  place: Place;
  text: string;
  length: number;
  features: Features;
  isUsual: boolean;
  worth: number;
};

/** Of two phrases worth the same, the one that was written first comes first. */
const byWorth = (a: Candidate, b: Candidate): number => a.worth - b.worth || b.at - a.at;

/**
 * Candidates in the order of their worth. Each step takes the best one; to look for it among all of
 * them took half the time of a build.
 */
class Queue {
  /** The best one comes last, where an array gives it off cheaply. */
  readonly #sorted: Candidate[];

  constructor(candidates: readonly Candidate[]) {
    this.#sorted = [...candidates].sort(byWorth);
  }

  /** Takes out the best one; `undefined` where none is left. */
  next(): Candidate | undefined {
    return this.#sorted.pop();
  }

  add(candidate: Candidate): void {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byWorth(this.#sorted[middle]!, candidate) < 0) low = middle + 1;
      else high = middle;
    }
    this.#sorted.splice(low, 0, candidate);
  }
}

const length = (text: string): number =>
  text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);

const withoutPhrases = (question: Question, hasCases: boolean): Question => ({
  ...question,
  askedAs: [],
  ...(question.cases && {
    cases: hasCases ? question.cases.map((each) => ({ ...each, askedAs: [] })) : [],
  }),
});

/** The phrases of a page in the order of the writer, each with the place where it will stand. */
const phrasesOf = (full: Question, sent: Question): { text: string; place: Place }[] => [
  ...full.askedAs.map((text) => ({ text, place: sent })),
  ...(full.cases ?? []).flatMap(({ askedAs }, at) =>
    askedAs.map((text) => ({ text, place: sent.cases?.[at] ?? sent })),
  ),
];

/**
 * The questions with those phrases that travel to the browser. Whatever phrase brings most that its page
 * does not say yet, and that few pages say, is taken next, until the questions weigh what they may. So
 * the file grows neither with the diligence of writers nor, past titles, with the number of articles.
 */
export const choosePhrases = (
  vocabulary: QueryVocabulary,
  all: readonly Question[],
  bytes = allBytes,
): Question[] => {
  const normalize = normalizer(vocabulary.spellings);
  const describe = featurizer(vocabulary, normalize);
  const stop = new Set(vocabulary.stopWords);
  const shorten = (phrase: string): string => {
    const words = comparable(phrase).split(' ');
    const telling = words.length > wordy ? words.filter((word) => !stop.has(word)) : words;
    return (telling.length > 0 ? telling : words).join(' ');
  };

  const cases = all.reduce((total, question) => total + (question.cases?.length ?? 0), 0);
  const sent = all.map((question) => withoutPhrases(question, cases <= mostCases));
  const room = all.map(({ kind }) => allowance[kind] ?? Infinity);
  /** By page, how often it says a feature already. */
  const said = sent.map(() => new Map<string, number>());
  const pagesWith = new Map<string, number>();
  const perPage = Math.ceil(compared / all.length);

  const say = (page: number, features: Features): void => {
    const counts = said[page]!;
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  let count = 0;
  const candidates = all.flatMap((question, page) => {
    const { title, summary, cases: sentCases = [] } = sent[page]!;
    for (const text of [title, summary, ...sentCases.map((each) => each.title)]) {
      say(page, describe(normalize(text)));
    }
    const ofPage = phrasesOf(question, sent[page]!)
      .slice(0, perPage)
      .map(({ text: phrase, place }, at): Candidate => {
        const text = shorten(phrase);
        const features = describe(normalize(text));
        count += 1;
        const isUsual = at < usual;
        return {
          at: count,
          page,
          place,
          text,
          length: length(text),
          features,
          isUsual,
          worth: 0,
        };
      });
    const known = new Set(said[page]!.keys());
    for (const { features } of ofPage) for (const feature of features.keys()) known.add(feature);
    for (const feature of known) pagesWith.set(feature, (pagesWith.get(feature) ?? 0) + 1);
    return ofPage;
  });

  const rarity = new Map(
    [...pagesWith].map(([feature, pages]) => [
      feature,
      Math.log(1 + (all.length - pages + 0.5) / (pages + 0.5)),
    ]),
  );
  const worthOf = ({ page, features, length }: Candidate): number => {
    let fresh = bareTerm;
    for (const [feature, weight] of features) {
      fresh += weight * rarity.get(feature)! * again ** (said[page]!.get(feature) ?? 0);
    }
    return fresh / Math.sqrt(length);
  };
  for (const candidate of candidates) candidate.worth = worthOf(candidate);

  // What a phrase is worth only falls as more is taken: one that still leads after it was measured
  // again leads all others.
  const taken = candidates.filter(({ isUsual }) => isUsual);
  for (const { page, features, length } of taken) {
    say(page, features);
    room[page]! -= length;
  }
  const queue = new Queue(candidates.filter(({ isUsual }) => !isUsual));
  for (let best = queue.next(); best; best = queue.next()) {
    if (best.length > room[best.page]!) continue;
    const worth = worthOf(best);
    if (worth < best.worth) {
      best.worth = worth;
      queue.add(best);
      continue;
    }
    taken.push(best);
    say(best.page, best.features);
    room[best.page]! -= best.length;
  }

  const take = (count: number): void => {
    for (const { place } of candidates) place.askedAs = [];
    for (const { place, text } of taken.slice(0, count)) place.askedAs.push(text);
  };
  let [fits, tooMany] = [0, taken.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    take(middle);
    if (brotliCompressSync(JSON.stringify([sent, vocabulary]), quick).length <= bytes)
      fits = middle;
    else tooMany = middle;
  }
  take(fits);
  return sent;
};
