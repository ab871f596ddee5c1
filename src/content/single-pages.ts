import { getCollection } from 'astro:content';
import { pages } from '../i18n/paths.ts';
import { getContactsToAvoid } from './contacts-to-avoid.ts';
import { getFacts } from './facts.ts';
import { getGlossary } from './glossary.ts';
import { getGuides } from './guides.ts';
import { getLadders } from './ladders.ts';
import { getMessages } from './messages.ts';
import { getScreenWords } from './screen-words.ts';
import { getSite } from './site.ts';
import { getUpdates } from './updates.ts';
import { perBuild } from './query.ts';

/**
 * Pages that each language has once, as addresses after the locale. A page whose kind of content is
 * absent is not built, and nothing may link to it.
 */
export const getSinglePages = perBuild(async (): Promise<Set<string>> => {
  const hasUpdates = (await getUpdates()).length > 0;
  const needs: Record<string, boolean> = {
    [pages.whatHappened]: (await getGuides()).length > 0,
    [pages.phrases]: (await getMessages()).size + (await getScreenWords()).size > 0,
    [pages.escalate]: (await getLadders()).size > 0,
    [pages.letter]: (await getCollection('letter')).length > 0,
    [pages.avoid]: (await getContactsToAvoid()).length > 0,
    [pages.facts]: (await getFacts()).size > 0,
    [pages.glossary]: (await getGlossary()).length > 0,
    [pages.updates]: hasUpdates,
    [pages.feed]: hasUpdates,
    [pages.accessibility]: (await getSite()).accessibility.length > 0,
  };
  const all = Object.values(pages).filter((page) => typeof page === 'string');
  return new Set(all.filter((page) => needs[page] ?? true));
});
