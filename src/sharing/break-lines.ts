/** Signs that no line begins with: they belong to what stands before them. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}…—]+$/u;
/** Signs that no line ends with. */
const opening = /[\p{Ps}\p{Pi}]$/u;

/** Pieces of a text between which a line may end: words with their spaces, Chinese by the word. */
const pieces = (text: string, language: string): string[] => {
  const result: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const before = result.at(-1);
    const belongs =
      before !== undefined &&
      (segment.trim() === '' ||
        closing.test(segment) ||
        opening.test(before) ||
        // “e-KTP” and “don't” are cut by some segmenters.
        (/[\p{L}\p{N}'’-]$/u.test(before) && /^['’\-\p{Script=Latin}\p{N}]/u.test(segment)));
    if (belongs) result[result.length - 1] = before + segment;
    else result.push(segment);
  }
  return result;
};

/**
 * Breaks a text into lines that are about equally long.
 *
 * @param language BCP 47 tag
 * @param widthOf width of a text, in any unit
 * @param room width of a line, in the same unit; a word that is wider has a line for itself
 */
export const breakLines = (
  text: string,
  language: string,
  widthOf: (text: string) => number,
  room: number,
): string[] => {
  const parts = pieces(text, language);
  const within = (width: number): string[] => {
    const lines: string[] = [];
    for (const part of parts) {
      const line = lines.at(-1);
      if (line !== undefined && widthOf((line + part).trimEnd()) <= width) {
        lines[lines.length - 1] = line + part;
      } else lines.push(part);
    }
    return lines.map((line) => line.trim());
  };
  const fewest = within(room);
  // The narrowest column that needs no more lines.
  let [low, high] = [room / fewest.length / 2, room];
  while (high - low > room / 100) {
    const middle = (low + high) / 2;
    if (within(middle).length > fewest.length) low = middle;
    else high = middle;
  }
  return within(high);
};
