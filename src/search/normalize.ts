/** Cuts a text into comparable words: a run of Han characters counts as one word. */
export type Normalize = (text: string) => string[];

const han = /\p{Script=Han}/u;

export const isHan = (word: string): boolean => han.test(word);

/** How many Han characters a text has. */
export const countHan = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** How many words there are; two Han characters count as one. */
export const countWords = (words: readonly string[]): number =>
  words.reduce((total, word) => total + (isHan(word) ? word.length / 2 : 1), 0);

/** A text in one Chinese script; in `fold`, its form follows each character of the other script. */
export const foldScript = (text: string, fold: string): string => {
  const characters = Array.from(fold);
  const map = new Map<string, string>();
  for (let i = 0; i < characters.length; i += 2) map.set(characters[i]!, characters[i + 1]!);
  return text.replace(/\p{Script=Han}/gu, (character) => map.get(character) ?? character);
};

/** What pasted text carries unseen: soft hyphens, zero-width and direction marks, tags. */
const unseen = /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f]+/gu;

/** A query as it was meant: without characters that nobody sees, with single spaces. */
export const visible = (query: string): string =>
  query
    .replace(/[\t\n\r]/g, ' ')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Evens out case, accents, width, repeats (`cepat2`, `lamaaaa`) and punctuation, in that order. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/['’]/g, '')
    .replace(/(\p{L}{2,})2(?!\p{N})/gu, '$1')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** A text without what the comparison ignores: case, accents, punctuation. */
export const comparable = (text: string): string => plain(text).trim();

const longestFirst = (a: string, b: string): number => b.length - a.length;

/** Replaces slang by its usual spelling: up to three words at a time, the longest match first. */
const respell = (words: string[], spellings: ReadonlyMap<string, string>): string[] => {
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 1;
    let usual: string | undefined;
    for (let length = 3; length > 0 && usual === undefined; length -= 1) {
      usual = spellings.get(words.slice(at, at + length).join(' '));
      if (usual !== undefined) taken = length;
    }
    result.push(...(usual?.split(' ') ?? [words[at]!]));
    at += taken;
  }
  return result;
};

/**
 * Makes the normaliser of a language.
 *
 * @param spellings slang, abbreviations and misspellings, with the usual spelling
 */
export const normalizer = (spellings: Record<string, string>): Normalize => {
  const hanSpellings = Object.keys(spellings).filter(isHan).sort(longestFirst);
  const wordSpellings = new Map(
    Object.entries(spellings)
      .filter(([from]) => !isHan(from))
      .map(([from, to]) => [plain(from).trim(), plain(to).trim()]),
  );
  return (text) => {
    let clean = plain(text);
    for (const from of hanSpellings) clean = clean.replaceAll(from, spellings[from]!);
    const words = clean
      .replace(/\p{Script=Han}+/gu, ' $& ')
      .split(/\s+/)
      .filter(Boolean);
    return respell(words, wordSpellings);
  };
};
