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

/**
 * A file in `content/` that belongs to no kind of content, and would silently not be shown.
 *
 * @param siblings names of what lies in the same folder, none of which is suggested to the writer
 */
export const strayFile = (path: string, siblings: ReadonlySet<string>): Problem => {
  const [, ...folders] = path.split('/');
  const name = folders.pop() ?? '';
  const to = better(folders, name);
  return misplaced(
    path,
    'No kind of content has this place and name, so the site does not show it.',
    to === undefined
      ? home(folders, name)
      : siblings.has(to)
        ? `Remove it: ${to} is there already.`
        : `Rename it to ${to}.`,
  );
};

/** A folder in `content/` of which no file belongs to any kind of content. */
export const strayFolder = (path: string, siblings: ReadonlySet<string>): Problem => {
  const remove = 'Remove it, or move its files to where they belong.';
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const above = folders.at(-1) ?? '';
  const of =
    [nameOfOriginal(name), above].find((one) => one !== name && siblings.has(one)) ??
    (name === above ? above : undefined);
  if (of !== undefined) {
    const message = `This folder looks like a copy of “${of}”, and the site shows nothing of it.`;
    return misplaced(path, message, remove);
  }
  const meant = folders.length === 1 ? nearest(name, Object.keys(homes)) : undefined;
  return misplaced(
    path,
    'No kind of content has this folder, so the site shows nothing of it.',
    meant ? `Did you mean content/${meant}/?` : remove,
  );
};
