import type { Locale } from '../i18n/locales.ts';

/**
 * The address under which a page is stored. Query and fragment are left out, since only the script
 * of the page reads them, and the path ends as links write it.
 */
export const copyAddress = (url: string): string => {
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/index\.html$/, '/');
  return origin + (/\/[^/.]+$/.test(path) ? `${path}/` : path);
};

/**
 * The language that an address of the site names.
 *
 * @param scope address of the site, with a slash at its end
 * @param locales languages of the site
 */
export const localeOf = (
  url: string,
  scope: string,
  locales: readonly Locale[],
): Locale | undefined => {
  const [segment = ''] = url.startsWith(scope) ? url.slice(scope.length).split(/[/?#]/) : [];
  return locales.find((locale) => locale === segment);
};

/** Where a language lists what it keeps. */
export const listAddress = (scope: string, locale: Locale): string =>
  `${scope}${locale}/offline.json`;

/** The page that answers for those that are not stored. */
export const fallbackAddress = (scope: string, locale: Locale): string =>
  `${scope}${locale}/offline/`;

/** What a file of the site is to the worker. */
export type FileKind = 'page' | 'asset' | 'full-text' | 'full-text-part';

/** The kind of a file by its place. Parts of the full-text search carry a hash in their name. */
export const fileKind = (url: string, scope: string): FileKind => {
  const path = url.slice(scope.length);
  if (path.startsWith('_astro/')) return 'asset';
  if (/^pagefind\/(?:(?:fragment|index|filter)\/|[^/]+\.pf_meta)/.test(path)) {
    return 'full-text-part';
  }
  return path.startsWith('pagefind/') ? 'full-text' : 'page';
};
