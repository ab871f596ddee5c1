/** What a language wants that `Intl` does not do. Languages that are not here want nothing. */
type Writing = {
  /** A space stands between figures and the characters beside them. */
  spacedFigures?: true;
};

const writings: Record<string, Writing> = { zh: { spacedFigures: true } };

/** By the language of a BCP 47 tag, without its script and country. */
export const writingOf = (tag: string): Writing => writings[tag.split('-')[0]!] ?? {};
