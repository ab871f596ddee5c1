import type { SitemapOptions } from '@astrojs/sitemap';
import { existsSync } from 'node:fs';
import { alternates } from '../i18n/alternates.ts';
import { completeLocales, locales, type Locale } from '../i18n/locales.ts';
import { movedPages } from './moved-pages.ts';

const localeInUrl = new RegExp(`^(?<prefix>.*?)/(?<locale>${locales.join('|')})/(?<page>.*)$`);

/** Splits an address into its locale and the rest; `undefined` for pages without a locale. */
const localePage = (url: string) =>
  localeInUrl.exec(url)?.groups as { prefix: string; locale: Locale; page: string } | undefined;

/** Whether a page only leads to where its content is now. */
const isMoved = (page: string): boolean =>
  movedPages.some(({ from }) => new RegExp(`^${from.replace(':slug', '[^/]+')}$`).test(page));

/** Options for @astrojs/sitemap: real translations only, each with its alternates. */
export const sitemapWithAlternates = (contentFolder = 'content'): SitemapOptions => {
  /** The locales in which a page is really written: a missing translation or a draft is not offered. */
  const writtenIn = (page: string): Locale[] => {
    const slug = /^articles\/([^/]+)\/$/.exec(page)?.[1];
    return completeLocales.filter(
      (locale) =>
        slug === undefined || existsSync(`${contentFolder}/articles/${slug}/${locale}.mdx`),
    );
  };
  return {
    filter: (url) => {
      if (/\/(404(\.html)?|offline)\/?$/.test(url)) return false;
      const found = localePage(url);
      if (found === undefined) return true;
      return !isMoved(found.page) && writtenIn(found.page).includes(found.locale);
    },
    serialize: (item) => {
      const found = localePage(item.url);
      if (found === undefined) return item;
      const links = alternates(found.page, writtenIn(found.page)).map((link) => ({
        url: `${found.prefix}/${link.path}`,
        lang: link.hreflang,
      }));
      return { ...item, links };
    },
  };
};
