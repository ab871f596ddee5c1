const token = /<sup class="cite"[\s\S]*?<\/sup>|<\/(?:p|li)>|<h[23]\b|<aside\b/g;

/** A citation mark of one source, as `Fact` prints it. */
const single = /#source-(\d+)" aria-label="([^"]*)"/;

/** One mark for several sources, which leads to the first of them. */
const joined = (marks: readonly string[]): string => {
  const [first = ''] = marks;
  const numbers = marks.map((mark) => single.exec(mark)?.[1] ?? '').join(', ');
  // Its name has in it what is seen of it, for those who speak to their device.
  return first
    .replace(/aria-label="[^"]*"/, (label) => label.replace(/\d+/, numbers))
    .replace(/>\s*\d+\s*<\/a>/, `>${numbers}</a>`);
};

/**
 * Gathers the citation marks of each part of a text, a case or the steps, into one mark behind its
 * last sentence that has one: no mark stands between a number and its noun, and a source is named once
 * a section. A section begins with an `h2`, a part with any heading or with the box of doubts.
 *
 * @param html rendered text of an article; each mark is a `<sup class="cite">` with a link to `#source-N`
 */
export const gatherCitations = (html: string): string => {
  let seen = new Set<string>();
  let waiting: string[] = [];
  /** Where the marks of this part stand: the end of the last paragraph that has one. */
  let place = 0;
  let isInside = false;
  let done = '';
  let end = 0;
  const closePart = (): void => {
    if (waiting.length > 0) done = done.slice(0, place) + joined(waiting) + done.slice(place);
    waiting = [];
    isInside = false;
  };
  for (const { 0: found, index } of html.matchAll(token)) {
    done += html.slice(end, index);
    end = index + found.length;
    if (found.startsWith('<sup')) {
      const [, source = ''] = single.exec(found) ?? [];
      if (seen.has(source)) continue;
      seen.add(source);
      waiting.push(found);
      isInside = true;
      place = done.length;
      continue;
    }
    if (found.startsWith('</')) {
      if (isInside) place = done.length;
      isInside = false;
    } else {
      closePart();
      if (found === '<h2') seen = new Set();
    }
    done += found;
  }
  done += html.slice(end);
  closePart();
  return done;
};
