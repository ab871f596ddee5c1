import { readdirSync, type Dirent } from 'node:fs';
import { join, posix } from 'node:path';
import { offLocales } from '../../i18n/locales.ts';
import { contentFile, type ContentFile, type Flaw } from './content-file.ts';
import { fileStart, type Problem } from '../problem.ts';
import { isLeftover } from './leftovers.ts';
import { readText, unreadable } from './read-file.ts';
import { strayFile, strayFolder } from './stray-file.ts';

/** What `content/` holds: its files, the pictures of articles, and what is none of it. */
export type ContentFolder = { files: ContentFile[]; strays: Problem[]; pictures: Set<string> };

const nothing = (): ContentFolder => ({ files: [], strays: [], pictures: new Set() });

const picture = /^content\/articles\/[^/]+\/[^/]+\.(?:png|jpe?g|webp|avif|svg)$/;

/** Files that are no content and are welcome: the picture for links, guides, templates, and what programs leave. */
const isOther = (path: string): boolean =>
  isLeftover(posix.basename(path)) ||
  /^content\/(?:style\/)?[^/]+\.md$/.test(path) ||
  path === 'content/share.png' ||
  path.startsWith('content/templates/') ||
  (/\/\.[^/]+$/.test(path) && !/\.(?:ya?ml|mdx?)$/.test(path));

/** A text of a language that `content/locales.yaml` says is off. */
const ofLanguageTakenOut = (path: string): boolean =>
  offLocales.includes(/([^/]+)\.(?:yaml|mdx)$/.exec(path)?.[1] ?? '');

const irregular = (entry: Dirent): Flaw => ({
  place: fileStart,
  rule: 'unreadable-file',
  message: entry.isDirectory()
    ? 'This is a folder, but has the name of a file.'
    : entry.isSymbolicLink()
      ? 'This is a link to another place, not a file.'
      : 'This is not an ordinary file.',
  fix: 'Put the file itself here, or remove this.',
});

const flawed = (path: string, flaw: Flaw): ContentFolder => {
  const file = contentFile(path, flaw);
  const { place, ...said } = flaw;
  return file
    ? { ...nothing(), files: [file] }
    : { ...nothing(), strays: [{ file: path, ...place, ...said }] };
};

const readEntry = (
  root: string,
  path: string,
  entry: Dirent,
  siblings: ReadonlySet<string>,
): ContentFolder => {
  const looksLikeFile = /\.(?:ya?ml|mdx?)$/.test(entry.name);
  if (entry.isDirectory() && !looksLikeFile) {
    return entry.name.startsWith('.') ? nothing() : readFolder(root, path, siblings);
  }
  if (isOther(path)) return nothing();
  if (!entry.isFile()) return flawed(path, irregular(entry));
  if (picture.test(path)) return { ...nothing(), pictures: new Set([path]) };
  if (ofLanguageTakenOut(path)) return nothing();
  if (!contentFile(path, '')) return { ...nothing(), strays: [strayFile(path, siblings)] };
  const text = readText(join(root, path));
  const file = contentFile(path, text);
  return { ...nothing(), files: file ? [file] : [] };
};

/** Reports a folder that holds no content at all as one problem, instead of each file in it. */
const strayTogether = (
  path: string,
  { files, strays, pictures }: ContentFolder,
  siblings: ReadonlySet<string>,
  hasFolders: boolean,
): ContentFolder | undefined =>
  files.length === 0 &&
  pictures.size === 0 &&
  path !== 'content' &&
  strays.length > (hasFolders ? 0 : 1) &&
  strays.every(({ rule }) => rule === 'file-place')
    ? { ...nothing(), strays: [strayFolder(path, siblings)] }
    : undefined;

const readFolder = (
  root: string,
  path: string,
  beside: ReadonlySet<string> = new Set(),
): ContentFolder => {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    return flawed(path, unreadable((error as NodeJS.ErrnoException).code));
  }
  // Each disk lists files in another order; sorted, the problems are the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const folder = nothing();
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const { files, strays, pictures } = readEntry(root, `${path}/${entry.name}`, entry, names);
    folder.files.push(...files);
    folder.strays.push(...strays);
    for (const one of pictures) folder.pictures.add(one);
  }
  return (
    strayTogether(
      path,
      folder,
      beside,
      entries.some((entry) => entry.isDirectory()),
    ) ?? folder
  );
};

/**
 * Reads everything below `<root>/content`. Symbolic links are not followed, since one could lead in
 * a circle. Files are read synchronously, one after the other: for hundreds of small files that
 * takes half the time of asynchronous reads, and thousands do not exceed the limit of open files.
 *
 * @param root folder that holds `content/`; paths are given from it
 */
export const readContentFolder = (root: string): Promise<ContentFolder> =>
  Promise.resolve(readFolder(root, 'content'));

/** The content files alone, for what works on content that is known to be sound. */
export const readContent = async (root: string): Promise<ContentFile[]> =>
  (await readContentFolder(root)).files;
