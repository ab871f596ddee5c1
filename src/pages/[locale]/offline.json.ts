import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { inEveryLocale, library } from '../../library.ts';
import { choosePages } from '../../offline/choose-pages.ts';

export const getStaticPaths = inEveryLocale;

/** What the language keeps; the build replaces it by the list of files with their revisions. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(choosePages(await library(), params.locale as Locale));
