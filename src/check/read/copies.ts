import { posix } from 'node:path';
import { inAllLanguages } from '../../i18n/language-words.ts';
import { fileStart, type Problem } from '../problem.ts';
import type { ContentFile } from './content-file.ts';

/**
 * What file managers and shared folders add to the name of a copy: `refund copy`, `refund (2)`, `Copy of
 * refund`, `refund (conflicted copy 2026-01-01)`.
 */
const words =
  inAllLanguages(({ copies }) => copies)
    .flat()
    .join('|') || '(?!)';
const marks = new RegExp(
  `^(?:${words})[ _-]+|[ _-]*(?:\\(\\d+\\)|\\([^()]*conflict[^()]*\\)|\\.sync-conflict-[\\w-]+|[ _-](?:${words}|\\d+)|(?:${words}))$`,
  'iu',
);

/** A name without what marks it as that of a copy, however often it was copied. */
export const nameOfOriginal = (name: string): string => {
  const shorter = name.replace(marks, '').trim();
  return shorter === name || shorter === '' ? name : nameOfOriginal(shorter);
};

/** Files, and the folders and files left out of them because they repeat another one. */
type Sorted = { files: ContentFile[]; copies: Problem[] };

/**
 * Of files with one text the original, judged by its name: without the mark of a copy, else the shortest,
 * else the first in the alphabet.
 */
const originalOf = (same: readonly ContentFile[]): ContentFile => {
  const marked = (name: string) => Number(nameOfOriginal(name) !== name);
  return same.toSorted(
    ({ slug: a }, { slug: b }) => marked(a) - marked(b) || a.length - b.length || (a < b ? -1 : 1),
  )[0]!;
};

/** A file or folder in the wrong place, or under the wrong name. */
export const misplaced = (file: string, message: string, fix: string): Problem => ({
  file,
  ...fileStart,
  rule: 'file-place',
  message,
  fix,
});

/**
 * Takes copies out of the files, and reports each as one problem. If the rules judged a copy, they would
 * report every phrase and id in it as a repetition.
 */
export const withoutCopies = (files: readonly ContentFile[]): Sorted => {
  /** By the path of the file, or of the folder of an article. */
  const copies = new Map<string, Problem>();
  const tell = (path: string, of: string, what: string) => {
    const message = `This ${what} looks like a copy of “${of}”.`;
    copies.set(
      path,
      misplaced(path, message, 'Remove it, or give it a name and words of its own.'),
    );
  };
  // Of an article the texts alone are compared: two articles may well have the same `article.yaml`.
  const comparable = files.filter(
    ({ kind, path, text }) =>
      text.trim() !== '' && (kind === 'articleText' || !path.startsWith('content/articles/')),
  );
  const key = ({ kind, locale, text }: ContentFile) => `${kind} ${String(locale)} ${text}`;
  for (const same of Map.groupBy(comparable, key).values()) {
    const original = originalOf(same);
    for (const { kind, path, slug } of same) {
      if (path === original.path) continue;
      if (kind === 'articleText') tell(posix.dirname(path), original.slug, 'folder');
      // Two notices may have one text on purpose, so only a file named as a copy counts as a copy.
      else if (nameOfOriginal(slug) === original.slug) tell(path, original.path, 'file');
    }
  }
  return {
    files: files.filter(({ path }) => !copies.has(path) && !copies.has(posix.dirname(path))),
    copies: [...copies.values()],
  };
};
