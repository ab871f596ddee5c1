/** Blanks a text out and keeps its length and lines, so that places stay right. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The prose of an article: tags, link targets and the numbers of list items blanked out. */
export const proseOf = (body: string): string =>
  body
    .replace(/<\/?[A-Za-z][^>]*>/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/^\s*\d+\.\s/gm, blank);
