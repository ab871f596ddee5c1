/** A term with the forms in which the texts of one language write it. */
type Term = { id: string; forms: readonly string[] };

type Use = { id: string; form: string; index: number };

/** Lists every use of a term in a text, in order. */
export type FindTerms = (text: string) => Use[];

const inWord = '\\p{Script=Latin}\\p{N}';

/**
 * Latin forms stand as whole words: PIN is no part of “pinjam”, nor KTP of “e-KTP”; an ending
 * after a hyphen (“PIN-mu”) still belongs to the word. Chinese has no gaps between words.
 */
const wholeWord = (form: string): string => {
  const isLatin = (letter: string) => new RegExp(`[${inWord}]`, 'u').test(letter);
  const before = isLatin(form.charAt(0)) ? `(?<![${inWord}-])` : '';
  const after = isLatin(form.charAt(form.length - 1)) ? `(?![${inWord}])` : '';
  return before + form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + after;
};

/** A form may begin a sentence. Otherwise case counts, because it tells BI from “bi”. */
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
  const pattern = new RegExp(longestFirst.map(wholeWord).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: form, index }) => ({
      id: ids.get(form) ?? '',
      form,
      index,
    }));
};
