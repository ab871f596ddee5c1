import { languageTags, localeForOthers, type Locale } from './locales.ts';

/** One `hreflang` link: `path` is from the site's base, such as `zh/articles/refund/`. */
export type Alternate = { hreflang: string; path: string };

/**
 * The languages in which a page can be found, for the head of the page and for the sitemap.
 * The home pages share the language choice as `x-default`. For other pages, `x-default` is the
 * language for readers whose own the site does not have, or the only language there is.
 *
 * @param page address after the locale, as in `pages`
 * @param available locales in which the page is really written, fallbacks left out
 */
export const alternates = (page: string, available: readonly Locale[]): Alternate[] => {
  const links = available.map((locale) => ({
    hreflang: languageTags[locale],
    path: `${locale}/${page}`,
  }));
  const preferred = available.includes(localeForOthers) ? localeForOthers : available[0];
  if (preferred === undefined) return links;
  return [...links, { hreflang: 'x-default', path: page === '' ? '' : `${preferred}/${page}` }];
};
