import { asListed, fromCollection } from './query.ts';

/** What changed on the site, newest first; the anchor is the day, numbered if it has several. */
export const getUpdates = fromCollection('updates', (entries) => {
  const updates = asListed(entries);
  return updates.map((update, index) => {
    const place = updates.slice(0, index).filter(({ date }) => date === update.date).length + 1;
    return { ...update, anchor: place === 1 ? update.date : `${update.date}-${place}` };
  });
});
