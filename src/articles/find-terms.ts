/** A term with the forms in which the texts of one language write it. */
type Term = { id: string; forms: readonly string[] };

type Use = { id: string; form: string; index: number };

/** Lists every use of a term in a text, in order. */
export type FindTerms = (text: string) => Use[];

const wordCharacter = '[\\p{Script=Latin}\\p{N}]';

/**
 * A pattern of a form. A Latin form counts as a whole word only: “pinjam” does not contain PIN, and
 * “e-KTP” does not contain KTP. An ending after a hyphen (“PIN-mu”) belongs to the word. Chinese has
 * no spaces, so a Chinese form counts anywhere.
 */
const patternOf = (form: string): string => {
  const before = new RegExp(`^${wordCharacter}`, 'u').test(form) ? `(?<!-|${wordCharacter})` : '';
  const after = new RegExp(`${wordCharacter}$`, 'u').test(form) ? `(?!${wordCharacter})` : '';
  return before + RegExp.escape(form) + after;
};

/**
 * At the beginning of a sentence a form may have a capital. Otherwise case counts: BI is a bank,
 * “bi” is part of a word.
 */
const spellings = (form: string): string[] => [
  ...new Set([form, form.charAt(0).toUpperCase() + form.slice(1)]),
];

/**
 * Makes a finder of terms. Where forms overlap, the one that begins first wins, and of those the
 * longest.
 */
export const termFinder = (terms: readonly Term[]): FindTerms => {
  const ids = new Map(
    terms.flatMap(({ id, forms }) => forms.flatMap(spellings).map((form) => [form, id] as const)),
  );
  if (ids.size === 0) return () => [];
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length);
  const anyForm = new RegExp(longestFirst.map(patternOf).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(anyForm)].map(({ 0: form, index }) => ({ id: ids.get(form)!, form, index }));
};
