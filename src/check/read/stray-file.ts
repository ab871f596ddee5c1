import { isLocale, locales } from '../../i18n/locales.ts';
import { problemIn } from './content-file.ts';
import { fileStart, type Problem } from '../problem.ts';
import { singleFiles } from './single-files.ts';
import { nearest } from '../../ui/nearest.ts';

/** Folders of `content/` and what their files are called. */
const homes: Record<string, string> = {
  articles: `articles/<slug>/ with article.yaml, asked-as.yaml, ${locales.join('.mdx, ')}.mdx`,
  facts: 'facts/<area>.yaml',
  channels: 'channels/<id>.yaml',
  ladders: 'ladders/<id>.yaml',
  holidays: 'holidays/<year>.yaml',
  notices: 'notices/<id>.yaml',
  search: `search/${locales.join('.yaml, ')}.yaml`,
  ui: `ui/${locales.join('.yaml, ')}.yaml`,
};

/** What the writer most likely wanted to call it. */
const remedy = (path: string): string => {
  const parts = path.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  const stem = name.replace(/\.[^.]*$/, '');
  if (name.endsWith('.yml')) return `Rename it to ${stem}.yaml.`;
  if (parts[0] === 'articles' && parts.length === 3) {
    const locale = stem.toLowerCase().split(/[-_]/)[0] ?? '';
    if (isLocale(locale)) return `Rename it to ${locale}.mdx.`;
    const meant = nearest(name, ['article.yaml', 'asked-as.yaml', 'translations.yaml']);
    return meant
      ? `Rename it to ${meant}.`
      : `An article has article.yaml, asked-as.yaml and ${locales.join('.mdx, ')}.mdx.`;
  }
  if (parts.length === 1) {
    const meant = nearest(name, singleFiles);
    return meant ? `Did you mean content/${meant}?` : 'Remove it, or move it to its folder.';
  }
  const folder = parts[0] ?? '';
  const home = homes[folder] ?? homes[nearest(folder, Object.keys(homes)) ?? ''];
  return home ? `Move or rename it: content/${home}.` : 'Remove it, or move it to its folder.';
};

/** A file in `content/` that belongs to no kind of content, and would silently not be shown. */
export const strayFile = (path: string): Problem =>
  problemIn(
    { path },
    fileStart,
    'file-place',
    'No kind of content has this place and name, so the site does not show it.',
    remedy(path),
  );
