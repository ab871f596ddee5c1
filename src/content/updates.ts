import { getCollection } from 'astro:content';
import { asListed } from './entries.ts';
import { perBuild } from './per-build.ts';

/** What changed on the site, the newest first, each with its anchor: its day, and its place on it. */
export const getUpdates = perBuild(async () => {
  const updates = asListed(await getCollection('updates'));
  return updates.map((update, index) => {
    const place = updates.slice(0, index).filter(({ date }) => date === update.date).length + 1;
    return { ...update, anchor: place === 1 ? update.date : `${update.date}-${place}` };
  });
});
