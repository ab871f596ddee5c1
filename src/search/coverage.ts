import type { Features } from './features.ts';
import { isHan } from './normalize.ts';

/** A word of a query, or a Han character of it, with the features that a text can answer it by. */
type Unit = { weight: number; exact: string[]; near: string[]; grams: string[] };

/** How much a word counts that a text has in another form, or that only resembles a word of it. */
const credit = { near: 0.9, character: 0.4, grams: 0.7 };

/** Longest run of words, or of Han characters, that a concept is looked for in. */
const window = { words: 3, characters: 4 };

/** The features of a kind, such as `y` for concepts. */
const ofKind = (features: Features, kind: string): string[] =>
  [...features.keys()].filter((feature) => feature.startsWith(kind));

/** The runs of items that a place is part of, the shortest first. */
const runsAround = (items: readonly string[], at: number, longest: number): string[][] => {
  const runs: string[][] = [];
  for (let length = 1; length <= longest; length += 1) {
    for (let start = Math.max(0, at - length + 1); start <= at; start += 1) {
      if (start + length <= items.length) runs.push(items.slice(start, start + length));
    }
  }
  return runs;
};

/** What a query is about, by its telling words: those that are not filler. */
export type Subject = {
  /** How few pages use the words, on average. */
  rarity: number;
  /** How few phrases use them, on average, as they are, as a synonym or in another form. */
  phraseRarity: number;
  /** How much of the subject a text answers, from 0 to 1. */
  coveredBy: (text: Features) => number;
};

/** What is known about the features of all texts. */
type Statistics = {
  /** How telling a feature is: the fewer pages have it, the more. */
  rarityOf: (feature: string) => number;
  /** In how many phrases a feature stands. */
  phrasesWith: (feature: string) => number;
  /** All phrases. */
  phrases: number;
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / (numbers.length || 1);

/** A word that no phrase has is rarer than one that stands in a single phrase. */
const inNoPhrase = 0.3;

/**
 * Makes the function that tells what a query is about, and how much of it a text answers: by the
 * telling words, which a text may have as they are, as a synonym or in another form.
 *
 * @param describe features of words
 * @param isFiller whether a word says nothing about the subject
 */
export const subjectReader =
  (
    describe: (words: string[]) => Features,
    isFiller: (word: string) => boolean,
    { rarityOf, phrasesWith, phrases }: Statistics,
  ) =>
  (words: readonly string[]): Subject => {
    const conceptsIn = (run: string[]): string[] => ofKind(describe(run), 'y');
    const units: Unit[] = words.flatMap((word, at): Unit[] => {
      if (isHan(word)) {
        const characters = Array.from(word);
        return characters.flatMap((character, place): Unit[] => {
          const pairs = [
            characters.slice(place - 1, place + 1).join(''),
            characters.slice(place, place + 2).join(''),
          ].filter((pair) => Array.from(pair).length === 2);
          if (isFiller(character) || pairs.some(isFiller)) return [];
          return [
            {
              weight: rarityOf(`c${character}`),
              exact: pairs.map((pair) => `b${pair}`),
              near: runsAround(characters, place, window.characters).flatMap((run) =>
                conceptsIn([run.join('')]),
              ),
              grams: [`c${character}`],
            },
          ];
        });
      }
      if (isFiller(word)) return [];
      const own = describe([word]);
      return [
        {
          weight: rarityOf(`w${word}`),
          exact: [`w${word}`],
          near: [...ofKind(own, 's'), ...runsAround(words, at, window.words).flatMap(conceptsIn)],
          grams: ofKind(own, 'g'),
        },
      ];
    });
    const all = units.reduce((total, { weight }) => total + weight, 0);
    const answered = ({ exact, near, grams }: Unit, text: Features): number => {
      if (exact.some((feature) => text.has(feature))) return 1;
      if (near.some((feature) => text.has(feature))) return credit.near;
      const share = grams.filter((gram) => text.has(gram)).length / (grams.length || 1);
      return exact[0]?.startsWith('w') ? credit.grams * share ** 2 : credit.character * share;
    };
    const inPhrases = ({ exact, near }: Unit): number =>
      Math.max(inNoPhrase, ...[...exact, ...near].map(phrasesWith));
    return {
      rarity: mean(units.map(({ weight }) => weight)),
      phraseRarity: mean(units.map((unit) => Math.log(phrases / inPhrases(unit)))),
      coveredBy: (text) =>
        all === 0
          ? 1
          : units.reduce((total, unit) => total + unit.weight * answered(unit, text), 0) / all,
    };
  };
