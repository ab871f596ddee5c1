import { savedAt } from './copy.ts';

/** Most visited pages that are stored beside those that the language keeps. */
export const mostVisited = 60;

/** Most files of the full-text search that are stored. */
export const mostFullText = 60;

/** Days after which a visited page that was not opened again is forgotten. */
const longest = 30;

/** A stored file, and when it was saved, in milliseconds since 1970. */
type Entry<Key> = { key: Key; saved: number };

/**
 * What has to go: all but the newest `most`, and what is older than thirty days by the clock of
 * the server. Without network nothing grows older, and a device whose clock is years off loses
 * nothing.
 */
export const surplus = <Key>(entries: readonly Entry<Key>[], most: number): Key[] => {
  const newestFirst = [...entries].sort((a, b) => b.saved - a.saved);
  const oldest = (newestFirst[0]?.saved ?? 0) - longest * 24 * 3600 * 1000;
  return newestFirst
    .filter(({ saved }, index) => index >= most || saved < oldest)
    .map(({ key }) => key);
};

/** Takes the surplus out of a store. */
export const trim = async (store: Cache, most: number): Promise<void> => {
  const entries: Entry<Request>[] = [];
  for (const key of await store.keys()) {
    const copy = await store.match(key);
    if (copy) entries.push({ key, saved: savedAt(copy) ?? 0 });
  }
  for (const key of surplus(entries, most)) await store.delete(key);
};
