import type { APIRoute } from 'astro';
import { inEveryLocale } from '../../content/static-paths.ts';
import { getQuestionData } from '../../search/build-question-data.ts';
import { packQuestions } from '../../search/sent-questions.ts';

export const getStaticPaths = inEveryLocale;

/** Data of the questions layer, loaded when the reader touches a search field. */
export const GET: APIRoute = async ({ locals }) =>
  Response.json(packQuestions(await getQuestionData(locals.locale)));
