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
  const candidates = [...known].filter(([word]) => word.length >= shortest);
  return (word) => {
    if (word.length < shortest || known.has(word) || !/^[a-z]+$/.test(word)) return undefined;
    const limit = allowed(word);
    const near = candidates.flatMap(([candidate, count]) => {
      if (Math.abs(candidate.length - word.length) > limit) return [];
      const distance =
        editDistance(word, candidate) + (candidate.startsWith(word.charAt(0)) ? 0 : 0.5);
      return distance > limit ? [] : { candidate, distance, count };
    });
    near.sort(
      (a, b) =>
        a.distance - b.distance || b.count - a.count || a.candidate.length - b.candidate.length,
    );
    return near[0]?.candidate;
  };
};
