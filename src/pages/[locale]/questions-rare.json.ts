import type { APIRoute } from 'astro';
import { inEveryLocale } from '../../content/static-paths.ts';
import { getRareData } from '../../search/build-question-data.ts';

export const getStaticPaths = inEveryLocale;

/** Data of the questions layer that no query needs for its first answer. */
export const GET: APIRoute = async ({ locals }) => Response.json(await getRareData(locals.locale));
