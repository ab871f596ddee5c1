import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';

import { inEveryLocale } from '../../content/static-paths.ts';
import { getQuestionData } from '../../search/build-question-data.ts';

export const getStaticPaths = inEveryLocale;

/** Data of the questions layer, loaded when the reader touches a search field. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await getQuestionData(params.locale as Locale));
