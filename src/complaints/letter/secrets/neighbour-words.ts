import type { WordPatterns } from './word-patterns.ts';

const sentenceBreak = /[!?;\n。！？；]|\.\s|,\s|，/;

/** The words just before a number, in the same clause: all of them, and those after a card is named. */
const clauseBefore = (
  before: string,
  { abbreviation, card, number }: WordPatterns,
): { clause: string; afterCard: string | undefined } => {
  const clause = before.slice(-40).replace(abbreviation, '$1$2 ').split(sentenceBreak).pop() ?? '';
  const [last = '', ...earlier] = clause.split(card).reverse();
  return { clause, afterCard: earlier.length > 0 ? last.replace(number, ' ') : undefined };
};

/**
 * Whether the words just before a number name it as a reference. A card named after them takes the
 * number back: “nomor kartu”.
 */
export const endsWithReference = (before: string, patterns: WordPatterns): boolean => {
  const { clause, afterCard } = clauseBefore(before, patterns);
  return patterns.reference.test(afterCard ?? clause);
};

/** Whether the words just before a number name it as that of a card. */
export const endsWithCard = (before: string, patterns: WordPatterns): boolean => {
  const { afterCard } = clauseBefore(before, patterns);
  return afterCard !== undefined && !patterns.reference.test(afterCard);
};

/** Whether the words just after a number say that it is a reference: “… is my ticket number”. */
export const startsWithReference = (
  after: string,
  { saidAfter, reference }: WordPatterns,
): boolean => {
  const rest = saidAfter.exec(after);
  const bracket = /^\s*\(([^)]{0,30})\)/.exec(after);
  const words = (rest?.[1] ?? bracket?.[1] ?? '').split(sentenceBreak)[0] ?? '';
  return reference.test(words.split(/\s+/).slice(0, 2).join(' '));
};
