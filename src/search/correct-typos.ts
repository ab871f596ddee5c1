import { editDistance } from '../ui/edit-distance.ts';

/** Words shorter than this have too many neighbours to guess from. */
const shortest = 5;

const allowed = (word: string): number => (word.length < 7 ? 1 : 2);

/**
 * Makes the function that finds what a mistyped Latin word may stand for: the known words nearest
 * to it. A word that is known stands for itself, and one that resembles nothing gives no guess.
 *
 * @param known every word of the index, with the number of phrases that hold it
 */
export const typoCorrector = (
  known: ReadonlyMap<string, number>,
): ((word: string) => string | undefined) => {
  const byLength = new Map<number, string[]>();
  for (const word of known.keys()) {
    if (word.length < shortest) continue;
    const sameLength = byLength.get(word.length);
    if (sameLength) sameLength.push(word);
    else byLength.set(word.length, [word]);
  }
  return (word) => {
    if (word.length < shortest || known.has(word) || !/^[a-z]+$/.test(word)) return undefined;
    const limit = allowed(word);
    const candidates: { word: string; distance: number; count: number }[] = [];
    for (let length = word.length - limit; length <= word.length + limit; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        const distance =
          editDistance(word, candidate) + (candidate.startsWith(word.charAt(0)) ? 0 : 0.5);
        if (distance > limit) continue;
        candidates.push({ word: candidate, distance, count: known.get(candidate) ?? 0 });
      }
    }
    candidates.sort((a, b) => a.distance - b.distance || b.count - a.count);
    return candidates[0]?.word;
  };
};
