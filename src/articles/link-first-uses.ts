import type { FindTerms } from './find-terms.ts';

const tag = /(<(?:"[^"]*"|'[^']*'|[^>"'])*>)/;

/**
 * Elements whose text stays as it is: HTML allows no link in a link, and links in headings
 * distract.
 */
const untouched = /^(?:a|h[1-6]|sup|code|script|style)$/i;

/** Marks an element whose text stays as it is, such as a sourced fact. */
const untouchedMark = /\sdata-no-terms[\s=>]/;

/** Text and tags in turn, each text with whether terms in it may become links. */
const parts = (html: string): { text: string; linkable: boolean }[] => {
  let inside: { name: string; depth: number } | undefined;
  return html.split(tag).map((text, index) => {
    // Splitting at a group puts the tags at the odd places.
    if (index % 2 === 0) return { text, linkable: inside === undefined };
    const [, slash = '', name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(text) ?? [];
    if (inside !== undefined) {
      if (name === inside.name) inside.depth += slash ? -1 : 1;
      if (inside.depth === 0) inside = undefined;
    } else if (!slash && (untouched.test(name) || untouchedMark.test(text))) {
      inside = { name, depth: 1 };
    }
    return { text, linkable: false };
  });
};

/**
 * Links terms of the glossary where a text uses them for the first time.
 *
 * @param html a part of a page, well-formed
 * @param find finds terms; made once for all the texts of a language
 * @param href address of a term in the glossary
 * @param atMost most links to set
 */
export const linkFirstUses = (
  html: string,
  find: FindTerms,
  href: (id: string) => string,
  atMost: number,
): string => {
  const linked = new Set<string>();
  return parts(html)
    .map(({ text, linkable }) => {
      if (!linkable || linked.size === atMost) return text;
      let done = 0;
      let result = '';
      for (const { id, form, index } of find(text)) {
        if (linked.size === atMost || linked.has(id)) continue;
        linked.add(id);
        result += `${text.slice(done, index)}<a class="term" href="${href(id)}">${form}</a>`;
        done = index + form.length;
      }
      return result + text.slice(done);
    })
    .join('');
};
