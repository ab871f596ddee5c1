const token = /<sup class="cite"[\s\S]*?<\/sup>|<\/(?:p|li|h[1-6])>|<h2\b/g;

/**
 * Moves the citation marks of a text to the ends of its paragraphs, where they do not stand between a
 * number and its noun, and keeps one mark a source and section: a section begins with an `h2`.
 *
 * @param html rendered text of an article; each mark is a `<sup class="cite">` with a link to `#source-N`
 */
export const gatherCitations = (html: string): string => {
  let seen = new Set<string>();
  let waiting = '';
  return html.replace(token, (found) => {
    if (found === '<h2') {
      seen = new Set();
      return found;
    }
    if (found.startsWith('</')) {
      const marks = waiting;
      waiting = '';
      return marks + found;
    }
    const [source = ''] = /#source-\d+/.exec(found) ?? [];
    if (!seen.has(source)) waiting += found;
    seen.add(source);
    return '';
  });
};
