/** A citation mark of one source, as `Fact` prints it, with the number of the source. */
const mark = /<sup class="cite"[\s\S]*?#source-(\d+)"[\s\S]*?<\/sup>/g;

/** Where a part begins: at a heading or at the box of doubts. */
const partStart = /(?=<h[23]\b|<aside\b)/;

/** One mark for several sources, which leads to the first of them. */
const joined = (marks: readonly RegExpExecArray[]): string => {
  const [first = ''] = marks[0] ?? [];
  const numbers = marks.map(([, number]) => number).join(', ');
  // The label holds the numbers that are shown: who steers by voice says what is on the screen.
  return first
    .replace(/aria-label="[^"]*"/, (label) => label.replace(/\d+/, numbers))
    .replace(/>\s*\d+\s*<\/a>/, `>${numbers}</a>`);
};

/** Gathers the marks of one part, and adds its sources to those that the section has named. */
const gatherInPart = (part: string, named: Set<string>): string => {
  const fresh: RegExpExecArray[] = [];
  for (const found of part.matchAll(mark)) {
    const [, source = ''] = found;
    if (!named.has(source)) fresh.push(found);
    named.add(source);
  }
  const last = fresh.at(-1);
  if (!last) return part.replace(mark, '');
  const toEndOfParagraph = part.slice(last.index).search(/<\/(?:p|li)>/);
  const place = last.index + Math.max(0, toEndOfParagraph);
  return (
    part.slice(0, place).replace(mark, '') + joined(fresh) + part.slice(place).replace(mark, '')
  );
};

/**
 * Gathers the citation marks of each part of a text into one mark, at the end of the last paragraph
 * that names a new source. So no mark stands between a number and its noun, and each section marks
 * a source once. A section begins with an `h2`, a part with an `h2`, an `h3` or the box of doubts.
 *
 * @param html rendered text of an article; each mark is a `<sup class="cite">` with a link to `#source-N`
 */
export const gatherCitations = (html: string): string => {
  let named = new Set<string>();
  return html
    .split(partStart)
    .map((part) => {
      if (part.startsWith('<h2')) named = new Set();
      return gatherInPart(part, named);
    })
    .join('');
};
