import { fill } from '../i18n/fill.ts';
import type { Language, Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import type { SearchedContact } from './question-data.ts';
import { rememberSearch } from './recent-searches.ts';
import { resultItem, verdictItem } from './result-item.ts';
import { Search, type Found } from './search.ts';

/** A pause in typing after which answers are sought, in milliseconds. */
const pause = 200;

/** Lists in `#results` what answers the `q` of the address, and follows the field while typing. */
class SearchResults extends HTMLElement {
  readonly #list = this.querySelector('ol')!;
  readonly #state = this.querySelector<HTMLElement>('.state')!;
  readonly #help = this.querySelector<HTMLElement>('.help')!;
  readonly #other = this.querySelector<HTMLElement>('.other')!;
  readonly #topic = this.querySelector('select')!;
  readonly #more = this.querySelector<HTMLButtonElement>('.more')!;
  readonly #field = document.querySelector<HTMLInputElement>('input[name="q"]')!;
  readonly #base = this.dataset.base ?? '';
  readonly #locale = this.dataset.locale as Locale;
  readonly #search = new Search(this.#base, this.#locale);
  #asked = 0;
  #timer = 0;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    // The page has done so by now, mostly; what a reader has typed stays.
    if (this.#field.value === '') this.#field.value = parameters.get('q') ?? '';
    this.#topic.value = parameters.get('topic') ?? '';
    this.#topic.closest('label')!.hidden = false;
    this.#field.addEventListener('input', (event) => {
      if (!event.isComposing) this.#follow(pause);
    });
    this.#field.addEventListener('compositionend', () => {
      this.#follow(pause);
    });
    this.#topic.addEventListener('change', () => {
      this.#follow(0);
    });
    this.#more.addEventListener('click', () => void this.#answer(true));
    this.#field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#follow(0);
    });
    if (this.#field.value !== '') this.#follow(0);
  }

  /** What is typed stands in the address, so that it can be shared and found again. */
  #follow(wait: number): void {
    clearTimeout(this.#timer);
    const parameters = new URLSearchParams();
    const query = this.#field.value.trim();
    if (query !== '') parameters.set('q', query);
    if (this.#topic.value !== '') parameters.set('topic', this.#topic.value);
    const search = parameters.toString();
    history.replaceState(null, '', `${location.pathname}${search && `?${search}`}`);
    if (query === '') this.#clear();
    else this.#timer = window.setTimeout(() => void this.#answer(), wait);
  }

  #clear(): void {
    this.#asked += 1;
    this.#list.replaceChildren();
    this.#list.setAttribute('aria-busy', 'false');
    this.#state.textContent = '';
    this.#help.hidden = true;
    this.#more.hidden = true;
    this.#other.replaceChildren();
  }

  async #answer(fullText = false): Promise<void> {
    const query = this.#field.value.trim();
    const asked = (this.#asked += 1);
    this.#list.setAttribute('aria-busy', 'true');
    this.#state.textContent = this.dataset.working ?? '';
    try {
      const found = await this.#search.find(query, {
        topic: this.#topic.value,
        fullText,
      });
      if (asked !== this.#asked) return;
      rememberSearch(query);
      this.#show(found, query);
    } catch {
      if (asked !== this.#asked) return;
      this.#list.replaceChildren();
      this.#state.textContent =
        (navigator.onLine ? this.dataset.failed : this.dataset.offline) ?? '';
      this.#help.hidden = false;
      this.#more.hidden = true;
    }
    this.#list.setAttribute('aria-busy', 'false');
  }

  #show(found: Found, query: string): void {
    const items = [
      ...this.#verdicts(found.contact.matches),
      ...found.results.map((result) => resultItem(result)),
    ];
    this.#list.replaceChildren(...(items.length > 0 ? items : [this.#contactItem()]));
    this.#help.hidden = found.isNear && !this.#isUnknown(found);
    this.#more.hidden = found.inFullText;
    this.#showOther(found.other);
    this.#state.textContent = this.#summary(found, query, items.length);
  }

  #summary(found: Found, query: string, count: number): string {
    const { foundOne = '', foundOther = '', none = '', nearest = '' } = this.dataset;
    if (this.#isUnknown(found)) return this.dataset.unknownContact ?? '';
    if (count === 0) return fill(none, { query });
    if (!found.isNear && found.contact.matches.length === 0) return fill(nearest, { query });
    return fill(count === 1 ? foundOne : foundOther, { n: count });
  }

  #isUnknown({ contact }: Found): boolean {
    return contact.asked && contact.matches.length === 0;
  }

  #verdicts(matches: readonly SearchedContact[]): HTMLLIElement[] {
    const { genuine = '', avoid = '' } = this.dataset;
    const unique = new Map(matches.map((match) => [match.page + match.verdict, match]));
    return [...unique.values()].map(({ verdict, value, name, page }) =>
      verdictItem(
        pagePath(this.#base, this.#locale, page),
        fill(verdict === 'genuine' ? genuine : avoid, { value, name: name ?? '' }),
        verdict === 'genuine',
      ),
    );
  }

  /** The last resort is the contact choice: no search ends in nothing. */
  #contactItem(): HTMLLIElement {
    const link = this.#help.querySelector('a')!;
    return resultItem({ href: link.href, title: link.textContent, text: [] });
  }

  #showOther(other: Found['other']): void {
    this.#other.replaceChildren();
    if (!other || other.results.length === 0) return;
    const { locale, results } = other;
    const languages = JSON.parse(this.dataset.languages ?? '[]') as Language[];
    const { name, tag, dir, script } = languages.find((one) => one.locale === locale)!;
    const heading = document.createElement('h2');
    const link = document.createElement('a');
    const query = encodeURIComponent(this.#field.value.trim());
    link.href = `${pagePath(this.#base, locale, 'search/')}?q=${query}`;
    link.textContent = fill(this.dataset.inOther ?? '', { language: name });
    heading.append(link);
    const list = document.createElement('ul');
    list.className = 'plain-list';
    list.lang = tag;
    list.dir = dir;
    list.dataset.script = script;
    list.append(...results.map((result) => resultItem(result)));
    this.#other.append(heading, list);
  }
}

customElements.define('search-results', SearchResults);
