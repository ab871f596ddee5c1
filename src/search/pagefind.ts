/** The parts of Pagefind's browser interface that this site uses. */
export type Pagefind = {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
};

/** One page found: `excerpt` is HTML, escaped but for `<mark>` around what matched. */
export type PagefindResult = { url: string; excerpt: string; meta: { title?: string } };

/** Loads the full-text engine from the site's own index. */
export const loadPagefind = async (bundle: string): Promise<Pagefind> => {
  const engine = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await engine.init();
  return engine;
};
