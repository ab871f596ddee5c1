import { readdirSync, type Dirent } from 'node:fs';
import { join, posix } from 'node:path';
import { offLocales } from '../../i18n/locales.ts';
import { contentFile, unreadable, type ContentFile, type Flaw } from './content-file.ts';
import type { Problem } from '../problem.ts';
import { isLeftover } from './leftovers.ts';
import { notReadable, readText } from './read-file.ts';
import { strayFile, strayFolder } from './stray-file.ts';

/** What `content/` holds: its files, the pictures of articles, and what is none of it. */
export type ContentFolder = { files: ContentFile[]; strays: Problem[]; pictures: Set<string> };

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

const irregular = (entry: Dirent): Flaw =>
  unreadable(
    entry.isDirectory()
      ? 'This is a folder, but has the name of a file.'
      : entry.isSymbolicLink()
        ? 'This is a link to another place, not a file.'
        : 'This is not an ordinary file.',
    'Put the file itself here, or remove this.',
  );

const addFlawed = (found: ContentFolder, path: string, { place, ...said }: Flaw): void => {
  const file = contentFile(path, { place, ...said });
  if (file) found.files.push(file);
  else found.strays.push({ file: path, ...place, ...said });
};

/** Adds one entry of a folder to what was found there. */
const add = (
  found: ContentFolder,
  root: string,
  path: string,
  entry: Dirent,
  siblings: ReadonlySet<string>,
): void => {
  const looksLikeFile = /\.(?:ya?ml|mdx?)$/.test(entry.name);
  if (entry.isDirectory() && !looksLikeFile) {
    if (entry.name.startsWith('.')) return;
    const { files, strays, pictures } = readFolder(root, path, siblings);
    found.files.push(...files);
    found.strays.push(...strays);
    for (const one of pictures) found.pictures.add(one);
  } else if (isOther(path)) return;
  else if (!entry.isFile()) addFlawed(found, path, irregular(entry));
  else if (picture.test(path)) found.pictures.add(path);
  else if (ofLanguageTakenOut(path)) return;
  else if (!contentFile(path, '')) found.strays.push(strayFile(path, siblings));
  else found.files.push(contentFile(path, readText(join(root, path)))!);
};

/** Whether a folder holds no content at all, which is one problem and not one for each file in it. */
const isStray = (
  path: string,
  { files, strays, pictures }: ContentFolder,
  hasFolders: boolean,
): boolean =>
  files.length === 0 &&
  pictures.size === 0 &&
  path !== 'content' &&
  strays.length > (hasFolders ? 0 : 1) &&
  strays.every(({ rule }) => rule === 'file-place');

const readFolder = (
  root: string,
  path: string,
  beside: ReadonlySet<string> = new Set(),
): ContentFolder => {
  const found: ContentFolder = { files: [], strays: [], pictures: new Set() };
  let entries: Dirent[];
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    addFlawed(found, path, notReadable((error as NodeJS.ErrnoException).code));
    return found;
  }
  // Each disk lists files in another order; sorted, the problems are the same on every machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) add(found, root, `${path}/${entry.name}`, entry, names);
  const hasFolders = entries.some((entry) => entry.isDirectory());
  return isStray(path, found, hasFolders)
    ? { ...found, strays: [strayFolder(path, beside)] }
    : found;
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
