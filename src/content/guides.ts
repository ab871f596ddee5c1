import { getCollection } from 'astro:content';
import { asListed, fromCollection, inOrder, named, perBuild } from './query.ts';
import { getLadders } from './ladders.ts';

/** Guides in their order; on a site without complaint paths no answer leads to one. */
export const getGuides = perBuild(async () => {
  const guides = inOrder(named(await getCollection('guides')));
  if ((await getLadders()).size > 0) return guides;
  return guides.map((guide) => ({
    ...guide,
    questions: Object.fromEntries(
      Object.entries(guide.questions).map(([id, { answers, ...question }]) => [
        id,
        { ...question, answers: answers.filter(({ to }) => !to.startsWith('ladder:')) },
      ]),
    ),
  }));
});

/** The most common problems, which the home page links to directly. */
export const getCommonProblems = fromCollection('commonProblems', asListed);
