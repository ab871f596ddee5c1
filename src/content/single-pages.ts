import { getCollection } from 'astro:content';
import { pages } from '../i18n/paths.ts';
import { getContactsToAvoid } from './contacts-to-avoid.ts';
import { getGuides } from './guides.ts';
import { getLadders } from './ladders.ts';
import { getMessages } from './messages.ts';
import { perBuild } from './per-build.ts';

/**
 * Pages that each language has once, as addresses after the locale. A page whose kind of content is
 * absent is not built, and nothing may link to it.
 */
export const getSinglePages = perBuild(async (): Promise<Set<string>> => {
  const needs: Record<string, boolean> = {
    [pages.whatHappened]: (await getGuides()).length > 0,
    [pages.phrases]: (await getMessages()).size > 0,
    [pages.escalate]: (await getLadders()).size > 0,
    [pages.letter]: (await getCollection('letter')).length > 0,
    [pages.avoid]: (await getContactsToAvoid()).length > 0,
  };
  const all = Object.values(pages).filter((page) => typeof page === 'string');
  return new Set(all.filter((page) => needs[page] ?? true));
});
