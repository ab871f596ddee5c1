import { isLocale, locales } from '../../i18n/locales.ts';
import { contentKinds, singleFiles } from './content-kinds.ts';
import { misplaced, nameOfOriginal } from './copies.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../../ui/nearest.ts';

/** Folders of `content/`, and what a file in them is called. */
const homes = Object.fromEntries(
  contentKinds
    .filter(({ files }) => files.includes('*'))
    .map(({ form }) => [form.split('/')[1]!, form]),
);

/** What the writer most likely wanted to call a file in these folders of `content/`. */
const better = (folders: readonly string[], name: string): string | undefined => {
  // Windows hides the second ending of `id.mdx.txt`.
  const stem = nameOfOriginal(name.replace(/(?:\.(?:mdx?|ya?ml))?\.[^.]*$/, ''));
  if (name.endsWith('.yml')) return `${stem}.yaml`;
  if (folders[0] !== 'articles' || folders.length !== 2) return undefined;
  if (/\.(?:png|jpe?g|webp|avif|svg)$/i.test(name))
    return name.replace(/[^.]*$/, (ending) => ending.toLowerCase());
  const locale = stem.toLowerCase().split(/[-_]/)[0] ?? '';
  return isLocale(locale)
    ? `${locale}.mdx`
    : nearest(name, ['article.yaml', 'asked-as.yaml', 'translations.yaml']);
};

/** Where a stray file most likely belongs. */
const home = ([folder]: readonly string[], name: string): string => {
  if (/\.(?:png|jpe?g|webp|avif|svg|gif|hei[cf]|tiff?|bmp)$/i.test(name)) {
    return 'A picture lies in the folder of its article, as name.webp, .png, .jpg, .avif or .svg.';
  }
  if (folder === 'articles') {
    return `An article is a folder with article.yaml, asked-as.yaml and ${locales.join('.mdx, ')}.mdx.`;
  }
  if (folder === undefined) {
    const meant = nearest(name, singleFiles);
    return meant ? `Did you mean content/${meant}?` : 'Remove it, or move it to its folder.';
  }
  const found = homes[folder] ?? homes[nearest(folder, Object.keys(homes)) ?? ''];
  return found ? `Move or rename it: ${found}.` : 'Remove it, or move it to its folder.';
};

/** What to do with a stray file; the name of a file that exists is never suggested. */
const remedy = (path: string, siblings: ReadonlySet<string>): string => {
  const folders = path.split('/').slice(1, -1);
  const name = path.split('/').at(-1) ?? '';
  const to = better(folders, name);
  if (to === undefined) return home(folders, name);
  return siblings.has(to) ? `Remove it: ${to} is there already.` : `Rename it to ${to}.`;
};

/**
 * A file in `content/` that belongs to no kind of content, and would silently not be shown.
 *
 * @param siblings names of what lies in the same folder
 */
export const strayFile = (path: string, siblings: ReadonlySet<string>): Problem =>
  misplaced(
    path,
    'No kind of content has this place and name, so the site does not show it.',
    remedy(path, siblings),
  );

/** A folder in `content/` of which no file belongs to any kind of content. */
export const strayFolder = (path: string, siblings: ReadonlySet<string>): Problem => {
  const name = path.split('/').at(-1) ?? '';
  const original = nameOfOriginal(name);
  const folder = path.split('/').at(-2) ?? '';
  const of =
    [original, folder].find((one) => one !== name && siblings.has(one)) ??
    (name === folder ? folder : undefined);
  const meant = path.split('/').length === 2 ? nearest(name, Object.keys(homes)) : undefined;
  return misplaced(
    path,
    of === undefined
      ? 'No kind of content has this folder, so the site shows nothing of it.'
      : `This folder looks like a copy of “${of}”, and the site shows nothing of it.`,
    of === undefined && meant !== undefined
      ? `Did you mean content/${meant}/?`
      : 'Remove it, or move its files to where they belong.',
  );
};
