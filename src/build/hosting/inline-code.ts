import { createHash } from 'node:crypto';

/** The styles and scripts that stand inside pages, as sources of a Content-Security-Policy. */
export type InlineCode = { styles: string[]; scripts: string[] };

/** Blocks of data are never run, and need no permission. */
const isData = (attributes: string): boolean =>
  /\btype="application\/(ld\+)?json"/.test(attributes);

const digest = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const hashes = (html: string, tag: 'style' | 'script'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(([, attributes = '', code]) => code !== '' && !isData(attributes))
    .map(([, , code = '']) => digest(code));

const sorted = (values: string[]): string[] => [...new Set(values)].sort();

/** What a finished page runs and styles itself with, apart from files. */
export const inlineCode = (html: string): InlineCode => ({
  styles: sorted(hashes(html, 'style')),
  scripts: sorted(hashes(html, 'script')),
});

/** What any of the pages needs: for a header that is the same for all of them. */
export const inlineCodeOfAll = (pages: readonly InlineCode[]): InlineCode => ({
  styles: sorted(pages.flatMap(({ styles }) => styles)),
  scripts: sorted(pages.flatMap(({ scripts }) => scripts)),
});
