const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** What stands between the two lines of `---`, and the text below, each with its offset. */
type SplitText = { front: string; frontStart: number; body: string; bodyStart: number };

/**
 * Takes an article's text apart; `undefined` where it does not begin with front matter.
 *
 * @param text without a byte order mark
 */
export const splitFrontMatter = (text: string): SplitText | undefined => {
  const match = frontMatter.exec(text);
  if (match?.index !== 0) return undefined;
  const [head, front = ''] = match;
  const bodyStart = head.length;
  return { front, frontStart: text.indexOf('\n') + 1, body: text.slice(bodyStart), bodyStart };
};
