/** A term with the forms in which the texts of one language write it. */
type Term = { id: string; forms: readonly string[] };

type Use = { id: string; form: string; index: number };

/** Lists every use of a term in a text, in order. */
export type FindTerms = (text: string) => Use[];

const wordCharacter = /[\p{Script=Latin}\p{N}]/u;

const inWord = (character: string | undefined): boolean =>
  character !== undefined && wordCharacter.test(character);

/**
 * A Latin form counts as a whole word only: “pinjam” does not contain PIN, and “e-KTP” does not
 * contain KTP. An ending after a hyphen (“PIN-mu”) belongs to the word. Chinese has no spaces, so a
 * Chinese form counts anywhere.
 */
const standsAlone = (text: string, index: number, form: string): boolean => {
  const [before, after] = [text[index - 1], text[index + form.length]];
  const startsInside = inWord(form[0]) && (before === '-' || inWord(before));
  const endsInside = inWord(form.at(-1)) && inWord(after);
  return !startsInside && !endsInside;
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
  const longestFirst = [...ids].sort(([a], [b]) => b.length - a.length);
  // By first letter, since most letters of a text begin no term.
  const candidates = Map.groupBy(longestFirst, ([form]) => form[0]!);
  return (text) => {
    const uses: Use[] = [];
    for (let index = 0; index < text.length; index += 1) {
      const found = candidates
        .get(text[index]!)
        ?.find(([form]) => text.startsWith(form, index) && standsAlone(text, index, form));
      if (!found) continue;
      const [form, id] = found;
      uses.push({ id, form, index });
      index += form.length - 1;
    }
    return uses;
  };
};
