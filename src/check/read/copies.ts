import { inAllLanguages } from '../../i18n/language-words.ts';
import { fileStart, type Problem } from '../problem.ts';
import { problemIn, type ContentFile } from './content-file.ts';

/** What file managers add to the name of a copy: `refund copy`, `refund (2)`, `Copy of refund`. */
const words =
  inAllLanguages(({ copies }) => copies)
    .flat()
    .join('|') || '(?!)';
const marks = new RegExp(
  `^(?:${words})[ _-]+|[ _-]*(?:\\(\\d+\\)|[ _-](?:${words}|\\d+)|(?:${words}))$`,
  'iu',
);

/** A name without what marks it as that of a copy, however often it was copied. */
export const nameOfOriginal = (name: string): string => {
  const shorter = name.replace(marks, '').trim();
  return shorter === name || shorter === '' ? name : nameOfOriginal(shorter);
};

/** Files, and the folders and files left out of them because they repeat another one. */
type Sorted = { files: ContentFile[]; copies: Problem[] };

/** Of names of the same thing, the one it was called first: without a mark, shorter, earlier. */
const original = (names: readonly string[]): string => {
  const marked = (name: string) => Number(nameOfOriginal(name) !== name);
  const [first = ''] = names.toSorted(
    (a, b) => marked(a) - marked(b) || a.length - b.length || (a < b ? -1 : 1),
  );
  return first;
};

const copied = (path: string, of: string, what: string): Problem =>
  problemIn(
    { path },
    fileStart,
    'file-place',
    `This ${what} looks like a copy of “${of}”.`,
    'Remove it, or give it a name and words of its own.',
  );

/** The articles whose texts are, in some language, those of another article to the letter. */
const copiedArticles = (files: readonly ContentFile[]): Map<string, string> => {
  const copies = new Map<string, string>();
  const texts = files.filter(({ kind, text }) => kind === 'articleText' && text.trim() !== '');
  for (const same of Map.groupBy(
    texts,
    ({ id, text }) => `${id.split('/')[1]!} ${text}`,
  ).values()) {
    const slugs = same.map(({ id }) => id.split('/')[0]!);
    const first = original(slugs);
    for (const slug of slugs) if (slug !== first) copies.set(slug, first);
  }
  return copies;
};

/** Files of one kind, such as two notices, of which one repeats the other. */
const copiedFiles = (files: readonly ContentFile[]): Map<ContentFile, ContentFile> => {
  const copies = new Map<ContentFile, ContentFile>();
  const single = files.filter(
    ({ path, text }) => !path.includes('/articles/') && text.trim() !== '',
  );
  for (const same of Map.groupBy(single, ({ kind, text }) => `${kind} ${text}`).values()) {
    const first = original(same.map(({ id }) => id));
    const model = same.find(({ id }) => id === first)!;
    // Two notices may say the same on purpose; only the name of a copy tells that it is none.
    for (const file of same)
      if (nameOfOriginal(file.id) === first && file !== model) copies.set(file, model);
  }
  return copies;
};

/**
 * Takes copies out, each told in one line: everything in them is there already, and would be found
 * again as hundreds of repetitions.
 */
export const withoutCopies = (files: readonly ContentFile[]): Sorted => {
  const articles = copiedArticles(files);
  const others = copiedFiles(files);
  const isArticleCopy = ({ path }: ContentFile) =>
    articles.has(/\/articles\/([^/]+)\//.exec(path)?.[1] ?? '');
  return {
    files: files.filter((file) => !others.has(file) && !isArticleCopy(file)),
    copies: [
      ...[...articles].map(([slug, first]) => copied(`content/articles/${slug}`, first, 'folder')),
      ...[...others].map(([{ path }, model]) => copied(path, model.path, 'file')),
    ],
  };
};
