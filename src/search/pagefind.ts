/** The parts of Pagefind's browser interface that this site uses. */
type Pagefind = {
  options: (options: { noWorker: boolean }) => Promise<void>;
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

/** Whether a file can be loaded: without network, only where the device has a copy. */
const isWithinReach = async (address: string): Promise<boolean> => {
  if (navigator.onLine) return true;
  const { caches } = globalThis as Partial<typeof globalThis>;
  return (await caches?.match(address)) !== undefined;
};

const load = async (base: string): Promise<Pagefind> => {
  const bundle = `${base}/pagefind/pagefind.js`;
  // The browser would report the missing file as an error of the page.
  if (!(await isWithinReach(bundle))) throw new Error('The full text is not on the device.');
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  // A search takes milliseconds; the worker would load another copy of the engine's code, 12 KB.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
};

/** Pages whose text is loaded at most: each weighs some kilobytes. */
const mostRead = 5;

/** New pages that are enough. */
const mostNew = 3;

/**
 * Asks the full-text engine. Texts of pages are read one by one, and only until enough of them are new.
 *
 * @param base path of the site without its trailing slash
 * @param isNew whether a page found is not listed yet
 * @param topic only pages of this topic; `''` for all
 * @throws where the engine or its index cannot be loaded
 */
export const fullText = async (
  base: string,
  query: string,
  isNew: (url: string) => boolean,
  topic: string,
): Promise<PagefindResult[]> => {
  engine ??= load(base);
  const pagefind = await engine.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  const { results } = await pagefind.search(query, topic ? { filters: { topic } } : {});
  const pages: PagefindResult[] = [];
  for (const result of results.slice(0, mostRead)) {
    const page = await result.data();
    if (isNew(page.url)) pages.push(page);
    if (pages.length === mostNew) break;
  }
  return pages;
};
