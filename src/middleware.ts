import { defineMiddleware } from 'astro:middleware';
import { getInterface } from './content/interface.ts';
import { getSinglePages } from './content/single-pages.ts';
import { getSite } from './content/site.ts';
import { isLocale, localeForOthers } from './i18n/locales.ts';
import { pagePath } from './i18n/paths.ts';

/**
 * Tells every component of a page, as `Astro.locals`, the language of the page and what follows
 * from it. The address names the language. A page whose address names none, as a writers' page of
 * drafts, is in the language for readers whose own the site does not have.
 */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  const { locale: segment = '' } = params;
  const locale = isLocale(segment) ? segment : localeForOthers;
  const interfaces = await getInterface();
  const singlePages = await getSinglePages();
  Object.assign(locals, {
    locale,
    text: interfaces[locale],
    to: (page) => pagePath(import.meta.env.BASE_URL, locale, page),
    has: (page) => singlePages.has(page),
    site: await getSite(),
    prose: { locale, text: interfaces[locale] },
    citations: new Map(),
  } satisfies App.Locals);
  return next();
});
