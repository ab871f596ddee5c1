import MiniSearch from 'minisearch';
import type { Page } from 'playwright';
import { eachLocale, type Locale } from '../../src/i18n/locales.ts';
import { readQuestions } from './read-questions.ts';

/** What an engine gives: pages, best first, as addresses after the locale. */
type Given = { pages: string[]; isCovered: boolean };

export type Engine = (locale: Locale, query: string) => Promise<Given>;

const withPages = (pages: string[]): Given => ({ pages, isCovered: pages.length > 0 });

const afterLocale = (href: string): string => href.replace(/^\/[a-z]+\//, '').replace(/#.*$/, '');

/** Submits a query on the search page that is open; settles when its answers are there. */
const submit = (query: string): Promise<void> =>
  new Promise((resolve) => {
    const field = document.querySelector<HTMLInputElement>('input[name="q"]')!;
    const list = document.querySelector('#results')!;
    const answered = new MutationObserver((changes) => {
      if (list.getAttribute('aria-busy') === 'true') return;
      if (!changes.some(({ oldValue }) => oldValue === 'true')) return;
      answered.disconnect();
      resolve();
    });
    answered.observe(list, { attributeFilter: ['aria-busy'], attributeOldValue: true });
    field.value = query;
    field.form!.requestSubmit();
  });

/** The search as a reader uses it: the search page of the built site, in a browser. */
export const ourSearch =
  (page: Page, origin: string): Engine =>
  async (locale, query) => {
    if (!page.url().startsWith(`${origin}/${locale}/search/`)) {
      await page.goto(`${origin}/${locale}/search/`);
      await page.waitForFunction(() => customElements.get('search-results'));
    }
    await page.evaluate(submit, query);
    const links = await page
      .locator('#results > li > a:first-child')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const isCovered = await page.evaluate(() => {
      const results = document.querySelector<HTMLElement>('search-results')!;
      const state = results.querySelector('.state')!.textContent;
      return state !== results.dataset.nearest;
    });
    return { pages: links.map(afterLocale), isCovered };
  };

type PlainPagefind = {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
};

/** Pagefind as it comes, on the same build: what was typed, nothing added. */
export const plainPagefind =
  (page: Page, origin: string): Engine =>
  async (locale, query) => {
    if (!page.url().startsWith(`${origin}/${locale}/about/`)) {
      await page.goto(`${origin}/${locale}/about/`);
    }
    const urls = await page.evaluate(
      async ({ bundle, query }) => {
        const engine = (await import(bundle)) as PlainPagefind;
        const { results } = await engine.search(query);
        return Promise.all(results.slice(0, 10).map(async (r) => (await r.data()).url));
      },
      { bundle: `${origin}/pagefind/pagefind.js`, query },
    );
    return withPages(urls.map(afterLocale));
  };

/** MiniSearch with fuzzy and prefix matching over the same questions. */
export const miniSearch = (): Engine => {
  const load = (locale: Locale) => {
    const data = readQuestions(`dist/${locale}/questions.json`);
    const engine = new MiniSearch({
      idField: 'page',
      fields: ['title', 'askedAs', 'summary', 'cases'],
      extractField: (question, field) => {
        const value = (question as Record<string, unknown>)[field];
        if (field === 'cases') return JSON.stringify(value ?? '');
        return Array.isArray(value) ? value.join('\n') : String(value);
      },
      searchOptions: { fuzzy: 0.2, prefix: true },
      // Chinese has no spaces: pairs of characters serve as words.
      tokenize: (text) =>
        text
          .split(/[\s\p{P}]+/u)
          .flatMap((word) =>
            /\p{Script=Han}/u.test(word)
              ? Array.from({ length: Math.max(1, word.length - 1) }, (_, at) =>
                  word.slice(at, at + 2),
                )
              : word,
          ),
    });
    engine.addAll(data.questions);
    return engine;
  };
  const engines = eachLocale(load);
  return (locale, query) =>
    Promise.resolve(withPages(engines[locale].search(query).map(({ id }) => String(id))));
};
