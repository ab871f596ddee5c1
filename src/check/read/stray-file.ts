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

/** What the writer most likely wanted to call it. */
const better = (path: string): string | undefined => {
  const parts = path.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  // Windows hides the second ending of `id.mdx.txt`.
  const stem = nameOfOriginal(name.replace(/(?:\.(?:mdx?|ya?ml))?\.[^.]*$/, ''));
  if (name.endsWith('.yml')) return `${stem}.yaml`;
  if (parts[0] !== 'articles' || parts.length !== 3) return undefined;
  if (/\.(?:png|jpe?g|webp|avif|svg)$/i.test(name))
    return name.replace(/[^.]*$/, (ending) => ending.toLowerCase());
  const locale = stem.toLowerCase().split(/[-_]/)[0] ?? '';
  return isLocale(locale)
    ? `${locale}.mdx`
    : nearest(name, ['article.yaml', 'asked-as.yaml', 'translations.yaml']);
};

/** Where it most likely belongs. */
const home = (path: string): string => {
  const parts = path.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  if (/\.(?:png|jpe?g|webp|avif|svg|gif|hei[cf]|tiff?|bmp)$/i.test(name)) {
    return 'A picture lies in the folder of its article, as name.webp, .png, .jpg, .avif or .svg.';
  }
  if (parts[0] === 'articles') {
    return `An article is a folder with article.yaml, asked-as.yaml and ${locales.join('.mdx, ')}.mdx.`;
  }
  if (parts.length === 1) {
    const meant = nearest(name, singleFiles);
    return meant ? `Did you mean content/${meant}?` : 'Remove it, or move it to its folder.';
  }
  const folder = parts[0] ?? '';
  const found = homes[folder] ?? homes[nearest(folder, Object.keys(homes)) ?? ''];
  return found ? `Move or rename it: ${found}.` : 'Remove it, or move it to its folder.';
};

/** What to do with the file; never to rename it to a file that is there already. */
const remedy = (path: string, siblings: ReadonlySet<string>): string => {
  const name = better(path);
  if (name === undefined) return home(path);
  return siblings.has(name) ? `Remove it: ${name} is there already.` : `Rename it to ${name}.`;
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
