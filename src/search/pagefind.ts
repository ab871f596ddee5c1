import { trustOwnScripts } from '../ui/own-scripts.ts';

/** The parts of Pagefind's browser interface that this site uses. */
type Pagefind = {
  init: () => Promise<void>;
  search: (
    query: string,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
};

/** One page found; `excerpt` is HTML, escaped but for `<mark>` around what matched. */
export type PagefindResult = {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results?: { title: string; url: string; excerpt: string }[];
};

let engine: Promise<Pagefind> | undefined;

const load = async (base: string): Promise<Pagefind> => {
  trustOwnScripts(base);
  const bundle = `${base}/pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.init();
  return pagefind;
};

/** Most results anybody looks at. */
const enough = 8;

/**
 * Asks the full-text engine the queries one after another, until one of them finds something.
 *
 * @param base path of the site without its trailing slash
 * @param topic only pages of this topic
 * @throws where the engine or its index cannot be loaded
 */
export const fullText = async (
  base: string,
  queries: readonly string[],
  topic?: string,
): Promise<PagefindResult[]> => {
  engine ??= load(base);
  const pagefind = await engine.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  for (const query of queries) {
    const { results } = await pagefind.search(query, topic ? { filters: { topic } } : {});
    if (results.length > 0) return Promise.all(results.slice(0, enough).map((r) => r.data()));
  }
  return [];
};
