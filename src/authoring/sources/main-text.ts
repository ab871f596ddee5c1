/** Elements around the text of a page: they change with every visit, and say nothing of a claim. */
const around = /<(script|style|noscript|template|svg|nav|header|footer|aside)\b[\s\S]*?<\/\1>/gi;

/** Where pages say that their own text stands. */
const main = /<(main|article)\b[^>]*>([\s\S]*)<\/\1>/i;

/**
 * The text of a page without what stands around it, to be compared with the same page later. It is
 * not meant to be read: entities stay as they are.
 */
export const mainText = (html: string): string => {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(around, ' ');
  const body = main.exec(bare)?.[2] ?? /<body\b[^>]*>([\s\S]*)/i.exec(bare)?.[1] ?? bare;
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};
