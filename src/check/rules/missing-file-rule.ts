import { locales } from '../../i18n/locales.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import { fileStart, type Problem } from '../problem.ts';
import { singleFiles } from '../read/single-files.ts';

const needed = [
  ...singleFiles,
  ...locales.flatMap((locale) => [`ui/${locale}.yaml`, `search/${locale}.yaml`]),
].map((name) => `content/${name}`);

/** Every file is there without which the site cannot be built; only a site with articles is one. */
export const missingFileRule = (files: readonly ContentFile[]): Problem[] => {
  if (!files.some(({ kind }) => kind === 'article')) return [];
  const there = new Set(files.map(({ path }) => path));
  return needed
    .filter((path) => !there.has(path))
    .map((path) =>
      problemIn(
        { path },
        fileStart,
        'missing-file',
        'This file is missing, and the site cannot be built without it.',
        'Bring it back from the history of the project, or write it as docs/reference.md shows.',
      ),
    );
};
