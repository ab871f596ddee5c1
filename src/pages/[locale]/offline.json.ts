import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../i18n/locales.ts';
import { library } from '../../content/library.ts';
import { choosePages } from '../../offline/choose-pages.ts';

/** Made anew by each build, which then replaces it. */
export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** What the language keeps; the build replaces it by the list of files with their revisions. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(choosePages(await library(), params.locale as Locale));
