/** A run of text in an excerpt; `matched` where the reader's words were found. */
export type ExcerptPart = { text: string; matched: boolean };

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
};

/** The text that a piece of HTML without elements stands for. */
export const unescapeHtml = (html: string): string =>
  html.replace(
    /&([a-z]+|#\w+);/gi,
    (entity, name: string) => entities[name.toLowerCase()] ?? entity,
  );

/** Cuts an excerpt (`… <mark>word</mark> …`) into plain texts, so that no markup is ever inserted. */
export const excerptParts = (excerpt: string): ExcerptPart[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: unescapeHtml(text), matched: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
