import type { SearchVocabulary } from '../schemas/search-vocabulary.ts';

/** Makes the function that takes the endings off a word; without rules it stays as it is. */
export const stemmer = ({ stems }: Pick<SearchVocabulary, 'stems'>): ((word: string) => string) => {
  if (!stems) return (word) => word;
  const steps = stems.steps.map(([from, to]) => [new RegExp(from), to] as const);
  return (word) =>
    word.length < stems.from
      ? word
      : steps.reduce((stem, [from, to]) => stem.replace(from, to), word);
};
