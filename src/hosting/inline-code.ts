import { createHash } from 'node:crypto';

/** The styles and scripts that stand inside pages, as sources of a Content-Security-Policy. */
export type InlineCode = { styles: string[]; scripts: string[] };

/** Blocks of data are never run, and need no permission. */
const isData = (attributes: string): boolean =>
  /\btype="application\/(ld\+)?json"/.test(attributes);

/** Pages share most of their code, and a build has thousands of pages. */
const digests = new Map<string, string>();

const digest = (code: string): string => {
  const known = digests.get(code);
  if (known !== undefined) return known;
  const made = `'sha256-${createHash('sha256').update(code, 'latin1').digest('base64')}'`;
  digests.set(code, made);
  return made;
};

/** Elements of a kind, in order; sought by plain words, since a build has thousands of long pages. */
function* elementsOf(html: string, tag: string): Generator<{ attributes: string; code: string }> {
  const [opening, closing] = [`<${tag}`, `</${tag}>`];
  let at = html.indexOf(opening);
  while (at !== -1) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf(closing, start);
    if (start === 0 || end === -1) return;
    const attributes = html.slice(at + opening.length, start - 1);
    if (/^(?:\s|$)/.test(attributes)) yield { attributes, code: html.slice(start, end) };
    at = html.indexOf(opening, end);
  }
}

const hashes = (html: string, tag: 'style' | 'script'): string[] =>
  [...elementsOf(html, tag)]
    .filter(({ attributes, code }) => code !== '' && !isData(attributes))
    .map(({ code }) => digest(code));

const sorted = (values: string[]): string[] => [...new Set(values)].sort();

/**
 * What a finished page runs and styles itself with, apart from files.
 *
 * @param html the page as `byteText`: browsers compare the bytes of code
 */
export const inlineCode = (html: string): InlineCode => ({
  styles: sorted(hashes(html, 'style')),
  scripts: sorted(hashes(html, 'script')),
});

/** What any of the pages needs: for a header that is the same for all of them. */
export const inlineCodeOfAll = (pages: readonly InlineCode[]): InlineCode => ({
  styles: sorted(pages.flatMap(({ styles }) => styles)),
  scripts: sorted(pages.flatMap(({ scripts }) => scripts)),
});
