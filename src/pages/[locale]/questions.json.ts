import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { library } from '../../content/library.ts';
import { inEveryLocale } from '../../content/static-paths.ts';
import { buildQuestionData } from '../../search/build-question-data.ts';

export const getStaticPaths = inEveryLocale;

/** Data of the questions layer, loaded when the reader touches a search field. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(buildQuestionData(await library(), params.locale as Locale));
