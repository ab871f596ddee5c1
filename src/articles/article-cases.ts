const caseHeading = /^###[ \t]+<Case id="([a-z0-9-]+)" \/>[ \t]*(.+)$/gm;

/** A case of an article: its anchor, and its heading as plain text. */
export type ArticleCase = { id: string; text: string };

/**
 * The cases of an article's text, in their order.
 *
 * @param mdx the text below the front matter
 */
export const casesIn = (mdx: string): ArticleCase[] =>
  [...mdx.matchAll(caseHeading)].map(([, id = '', heading = '']) => ({
    id,
    text: heading
      .replace(/<[^>]+>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]/g, '')
      .trim(),
  }));

/** Ids of the messages that a text shows, in order of first use. */
export const messagesIn = (mdx: string): string[] => [
  ...new Set([...mdx.matchAll(/<Message\s+id="([^"]+)"/g)].map(([, id = '']) => id)),
];
