import { inAllLanguages } from '../../i18n/language-words.ts';
import { fileStart, type Problem } from '../problem.ts';
import { articleTexts, type ContentFile } from './content-file.ts';

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
 * The name that most likely is the original one: without the mark of a copy, else the shortest, else the
 * first in the alphabet.
 */
const original = (names: readonly string[]): string => {
  const marked = (name: string) => Number(nameOfOriginal(name) !== name);
  const [first = ''] = names.toSorted(
    (a, b) => marked(a) - marked(b) || a.length - b.length || (a < b ? -1 : 1),
  );
  return first;
};

/** A file or folder in the wrong place, or under the wrong name. */
export const misplaced = (file: string, message: string, fix: string): Problem => ({
  file,
  ...fileStart,
  rule: 'file-place',
  message,
  fix,
});

const copied = (path: string, of: string, what: string): Problem =>
  misplaced(
    path,
    `This ${what} looks like a copy of “${of}”.`,
    'Remove it, or give it a name and words of its own.',
  );

const isOfArticle = ({ path }: ContentFile): boolean => path.startsWith('content/articles/');

/** Files with the same text, of one kind and in one language. */
const sameTexts = (files: readonly ContentFile[]): ContentFile[][] => {
  const written = files.filter(({ text }) => text.trim() !== '');
  const key = ({ kind, locale, text }: ContentFile) => `${kind} ${String(locale)} ${text}`;
  return [...Map.groupBy(written, key).values()];
};

/** The articles whose texts are, in some language, those of another article to the letter. */
const copiedArticles = (files: readonly ContentFile[]): Map<string, string> => {
  const copies = sameTexts(articleTexts(files)).flatMap((same) => {
    const slugs = same.map(({ slug }) => slug);
    const first = original(slugs);
    return slugs.filter((slug) => slug !== first).map((slug) => [slug, first] as const);
  });
  return new Map(copies);
};

/** Files of one kind, such as two notices, of which one repeats the other. */
const copiedFiles = (files: readonly ContentFile[]): Map<ContentFile, ContentFile> => {
  const single = files.filter((file) => !isOfArticle(file));
  const copies = sameTexts(single).flatMap((same) => {
    const first = original(same.map(({ id }) => id));
    const model = same.find(({ id }) => id === first)!;
    // Two notices may have one text on purpose, so only a file named as a copy counts as a copy.
    return same
      .filter((file) => file !== model && nameOfOriginal(file.id) === first)
      .map((file) => [file, model] as const);
  });
  return new Map(copies);
};

/**
 * Takes copies out of the files, and reports each as one problem. If the rules judged a copy, they would
 * report every phrase and id in it as a repetition.
 */
export const withoutCopies = (files: readonly ContentFile[]): Sorted => {
  const articles = copiedArticles(files);
  const others = copiedFiles(files);
  return {
    files: files.filter(
      (file) => !others.has(file) && !(isOfArticle(file) && articles.has(file.slug)),
    ),
    copies: [
      ...[...articles].map(([slug, first]) => copied(`content/articles/${slug}`, first, 'folder')),
      ...[...others].map(([{ path }, model]) => copied(path, model.path, 'file')),
    ],
  };
};
