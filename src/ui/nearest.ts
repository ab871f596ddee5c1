import { editDistance } from './edit-distance.ts';

/**
 * The known word that a mistyped one most likely stands for, in whatever case it is written; `undefined`
 * where none is close.
 */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const [best] = [...known]
    .map((candidate) => ({
      candidate,
      distance: editDistance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance);
  // Two changes make any word of two letters into any other, so fewer changes than letters count.
  const most = Math.min(Math.max(2, word.length / 3), word.length - 1);
  return best && best.distance <= most ? best.candidate : undefined;
};
