import type { APIRoute } from 'astro';
import { inEveryLocale } from '../../content/static-paths.ts';
import { getRareData } from '../../search/build-question-data.ts';

export const getStaticPaths = inEveryLocale;

/** Data of the questions layer that few queries need, loaded when one does. */
export const GET: APIRoute = async ({ locals }) => Response.json(await getRareData(locals.locale));
