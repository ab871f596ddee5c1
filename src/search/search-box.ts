import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locales.ts';
import { element, paragraph } from '../ui/element.ts';
import { followTyping, isForKeyboard } from './follow-typing.ts';
import { visible } from './normalize.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { Search } from './search.ts';

type Option = { label: string; detail: string; href: string };

const shown = 6;

/**
 * A search field that suggests pages while the reader types: a combobox with a list under it.
 * Without suggestions, or before they are loaded, it is the plain form it wraps.
 */
class SearchBox extends HTMLElement {
  readonly #input = this.querySelector('input')!;
  readonly #form = this.querySelector('form')!;
  readonly #list = element('ul', {
    id: 'suggestions',
    role: 'listbox',
    'aria-label': this.dataset.suggestions ?? '',
  });
  readonly #panel = element('div', { class: 'suggestions', hidden: '' }, this.#list);
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  readonly #search = new Search(this.dataset.base ?? '', this.dataset.locale as Locale);
  #options: Option[] = [];
  #active = -1;
  #asked = 0;

  connectedCallback(): void {
    this.#build();
    followTyping(this.#input, () => void this.#update());
    this.#input.addEventListener('focus', () => void this.#update());
    this.#input.addEventListener('keydown', (event) => {
      this.#press(event);
    });
    this.#form.addEventListener('submit', () => {
      rememberSearch(this.#input.value);
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    this.#search.prepare();
    if (document.activeElement === this.#input) void this.#update();
  }

  #build(): void {
    this.append(this.#panel, this.#status);
    this.#input.setAttribute('role', 'combobox');
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-controls', this.#list.id);
    this.#input.setAttribute('aria-expanded', 'false');
    // A tap on a suggestion must not take the focus away before it counts.
    this.#panel.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
  }

  async #update(): Promise<void> {
    const query = visible(this.#input.value);
    const asked = (this.#asked += 1);
    const options = query === '' ? this.#recent() : await this.#suggestions(query).catch(() => []);
    if (asked !== this.#asked) return;
    this.#show(options, query === '');
  }

  #recent(): Option[] {
    const action = this.#form.action;
    return recentSearches().map((query) => ({
      label: query,
      detail: '',
      href: `${action}?q=${encodeURIComponent(query)}`,
    }));
  }

  async #suggestions(query: string): Promise<Option[]> {
    const results = await this.#search.suggest(query, shown);
    return results.map(({ title, href, text, part }) => ({
      label: title,
      detail: part?.title ?? text.map((run) => run.text).join(''),
      href: part?.href ?? href,
    }));
  }

  #show(options: Option[], recent: boolean): void {
    this.#options = options;
    this.#list.replaceChildren(...options.map((option, index) => this.#item(option, index)));
    this.#panel.querySelector('.recent')?.remove();
    if (recent && options.length > 0) this.#panel.append(this.#recentFooter());
    this.#panel.hidden = options.length === 0;
    this.#input.setAttribute('aria-expanded', String(options.length > 0));
    this.#mark(-1);
    const { foundOne = '', foundOther = '' } = this.dataset;
    const n = options.length;
    this.#status.textContent = recent ? '' : fill(n === 1 ? foundOne : foundOther, { n });
  }

  #item({ label, detail, href }: Option, index: number): HTMLLIElement {
    const item = element(
      'li',
      { id: `suggestion-${index}`, role: 'option' },
      element('b', {}, label),
      element('span', {}, detail),
    );
    item.addEventListener('click', () => {
      this.#open(href);
    });
    return item;
  }

  #recentFooter(): HTMLElement {
    const { recent = '', clearRecent = '' } = this.dataset;
    const button = element('button', { type: 'button' }, clearRecent);
    button.addEventListener('click', () => {
      forgetSearches();
      this.#close();
      this.#input.focus();
    });
    return paragraph('recent', `${recent} `, button);
  }

  #press(event: KeyboardEvent): void {
    if (isForKeyboard(event)) return;
    const count = this.#options.length;
    if (event.key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Beyond either end lies the field itself: position -1.
      this.#mark(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#open(this.#options[this.#active]!.href);
    }
  }

  #mark(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === index));
      if (at === index) item.scrollIntoView({ block: 'nearest' });
    });
    if (index < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `suggestion-${index}`);
  }

  #open(href: string): void {
    rememberSearch(this.#input.value);
    location.assign(href);
  }

  #close(): void {
    this.#asked += 1;
    this.#show([], true);
  }
}

customElements.define('search-box', SearchBox);
