/** Blanks a text out and keeps its length and lines, so that places stay right. */
export const blank = (text: string): string =>
  text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));

/**
 * Comments, which no reader sees, blanked out; one that is never closed stays.
 *
 * @param hide puts something as long in their place
 */
export const withoutComments = (body: string, hide = blank): string => {
  let result = '';
  let done = 0;
  for (;;) {
    const start = body.indexOf('{/*', done);
    const end = start === -1 ? -1 : body.indexOf('*/}', start + 3);
    if (end === -1) return result + body.slice(done);
    result += body.slice(done, start) + hide(body.slice(start, end + 3));
    done = end + 3;
  }
};

/** The prose of an article: tags, link targets and the numbers of list items blanked out. */
export const proseOf = (body: string): string =>
  withoutComments(body)
    .replace(/<\/?[A-Za-z][^<>]*>/g, blank)
    .replace(/\]\([^()\n]*\)|\]\[[^[\]\n]*\]|^ {0,3}\[[^[\]\n]+\]:.*$/gm, blank)
    .replace(/^\s*(?:\d+[.)]\s|\d{1,2}[.)、．](?=\D)|[（(]\d{1,2}[)）])/gm, blank);
