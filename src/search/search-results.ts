import { fill } from '../i18n/fill.ts';
import { excerptParts } from './excerpt.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';

const shown = 10;

/** Searches for the `q` of the address and lists what is found in `#results`. */
class SearchResults extends HTMLElement {
  readonly #list = this.querySelector('ol')!;
  readonly #state = this.querySelector<HTMLElement>('.state')!;
  readonly #help = this.querySelector<HTMLElement>('.help')!;

  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    if (query === '') return;
    const field = document.querySelector<HTMLInputElement>('input[name="q"]');
    if (field) field.value = query;
    this.#list.ariaBusy = 'true';
    this.#state.textContent = this.dataset.working ?? '';
    void this.#search(query).finally(() => {
      this.#list.ariaBusy = 'false';
    });
  }

  async #search(query: string): Promise<void> {
    try {
      const engine = await loadPagefind(this.dataset.bundle ?? '');
      const { results } = await engine.search(query);
      const pages = await Promise.all(results.slice(0, shown).map((result) => result.data()));
      this.#list.replaceChildren(...pages.map(listItem));
      this.#announce(pages.length, query);
    } catch {
      this.#state.textContent = this.dataset.failed ?? '';
      this.#help.hidden = false;
    }
  }

  #announce(count: number, query: string): void {
    const { foundOne = '', foundOther = '', none = '' } = this.dataset;
    this.#state.textContent =
      count === 0 ? fill(none, { query }) : fill(count === 1 ? foundOne : foundOther, { n: count });
    this.#help.hidden = count > 0;
  }
}

const listItem = ({ url, excerpt, meta }: PagefindResult): HTMLLIElement => {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  for (const part of excerptParts(excerpt)) {
    const run = part.matched ? document.createElement('mark') : document.createElement('span');
    run.textContent = part.text;
    text.append(run);
  }
  const item = document.createElement('li');
  item.append(link, text);
  return item;
};

customElements.define('search-results', SearchResults);
