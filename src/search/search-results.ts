import { fill } from '../i18n/fill.ts';
import type { Language, Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/paths.ts';
import { element } from '../ui/element.ts';
import type { SearchedContact } from './question-data.ts';
import { visible } from './normalize.ts';
import { rememberSearch } from './recent-searches.ts';
import { resultItem, verdictItem } from './result-item.ts';
import { nearestShown, Search, type Answer } from './search.ts';
import { followTyping } from './follow-typing.ts';

/** A pause in typing after which answers are sought, in milliseconds. */
const pause = 200;

/** Whether the reader has asked the browser to save data. */
const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData ?? false;

/** Lists in `#results` what answers the `q` of the address, and follows the field while typing. */
class SearchResults extends HTMLElement {
  readonly #list = this.querySelector('ol')!;
  readonly #state = this.querySelector<HTMLElement>('.state')!;
  readonly #help = this.querySelector<HTMLElement>('.help')!;
  readonly #askUs = this.querySelector<HTMLAnchorElement>('.ask-us');
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
    // `watch-results.ts` has mostly filled in the field already; what a reader has typed stays.
    if (this.#field.value === '') this.#field.value = parameters.get('q') ?? '';
    this.#topic.value = parameters.get('topic') ?? '';
    this.#topic.closest('label')!.hidden = false;
    followTyping(this.#field, () => {
      this.#follow(pause);
    });
    this.#topic.addEventListener('change', () => {
      this.#follow(0);
    });
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
    const query = visible(this.#field.value);
    if (query !== '') parameters.set('q', query);
    if (this.#topic.value !== '') parameters.set('topic', this.#topic.value);
    const search = parameters.toString();
    history.replaceState(null, '', `${location.pathname}${search && `?${search}`}`);
    if (query === '') this.#clear();
    else this.#timer = window.setTimeout(() => void this.#answer(), wait);
  }

  #clear(): void {
    this.#asked += 1;
    this.#listNothing('');
    this.#help.hidden = true;
  }

  #listNothing(state: string): void {
    this.classList.remove('asked');
    this.#list.replaceChildren();
    this.#other.replaceChildren();
    this.#more.hidden = true;
    this.#settle(state);
  }

  async #answer(): Promise<void> {
    const query = visible(this.#field.value);
    const topic = this.#topic.value;
    const asked = (this.#asked += 1);
    const isOld = () => asked !== this.#asked;
    this.#begin();
    try {
      const answer = await this.#search.answer(query, topic);
      if (isOld()) return;
      rememberSearch(query);
      this.#show(answer);
      if (savesData() && answer.results.length > 0) {
        this.#settle(this.#count(answer));
        await this.#wanted();
        if (isOld()) return;
        this.#begin();
      }
      const { results, isCovered } = await this.#search.complete(answer, topic);
      if (isOld()) return;
      this.#list.append(...results.map(resultItem));
      this.#conclude(answer, isCovered, query);
    } catch {
      if (!isOld()) this.#fail();
    }
  }

  #begin(): void {
    this.classList.add('asked');
    this.#list.setAttribute('aria-busy', 'true');
    this.#state.textContent = this.dataset.working ?? '';
    this.#more.hidden = true;
  }

  /** Settles once the reader, who saves data, wants the full text too. */
  #wanted(): Promise<unknown> {
    this.#more.hidden = false;
    return new Promise((resolve) => {
      this.#more.addEventListener('click', resolve, { once: true });
    });
  }

  /** The first answer. What is listed now keeps its place. */
  #show(answer: Answer): void {
    this.#help.hidden = true;
    this.#list.replaceChildren(
      ...this.#verdicts(answer.contact.matches),
      ...answer.results.map(resultItem),
    );
    this.#showOther(answer.other);
  }

  #settle(state: string): void {
    this.#state.textContent = state;
    this.#list.setAttribute('aria-busy', 'false');
  }

  /** Says once, when both layers have answered, how many pages answer, or that none does. */
  #conclude(answer: Answer, isCovered: boolean, query: string): void {
    const isUnknown = this.#isUnknown(answer);
    const isEmpty = this.#list.childElementCount === 0;
    if (isEmpty) this.#list.append(this.#contactItem());
    const isNone = !isCovered && answer.contact.matches.length === 0;
    if (isNone) {
      for (const item of [...this.#list.children].slice(nearestShown)) item.remove();
    }
    this.#help.hidden = !(isUnknown || isEmpty || isNone);
    if (this.#askUs) {
      this.#askUs.href = (this.#askUs.dataset.href ?? '').replace(
        'QUERY',
        encodeURIComponent(query),
      );
    }
    const { none = '', nearest = '' } = this.dataset;
    if (isEmpty && !isUnknown) this.#settle(fill(none, { query }));
    else this.#settle(isNone && !isUnknown ? nearest : this.#count(answer));
  }

  #count(answer: Answer): string {
    if (this.#isUnknown(answer)) return this.dataset.unknownContact ?? '';
    const n = this.#list.childElementCount;
    const { foundOne = '', foundOther = '' } = this.dataset;
    return fill(n === 1 ? foundOne : foundOther, { n });
  }

  #fail(): void {
    this.#listNothing((navigator.onLine ? this.dataset.failed : this.dataset.offline) ?? '');
    this.#help.hidden = false;
  }

  #isUnknown({ contact }: Answer): boolean {
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

  #showOther(other: Answer['other']): void {
    this.#other.replaceChildren();
    if (!other || other.results.length === 0) return;
    const { locale, results } = other;
    const languages = JSON.parse(this.dataset.languages ?? '[]') as Language[];
    const { name, tag, dir, script } = languages.find((one) => one.locale === locale)!;
    const query = encodeURIComponent(this.#field.value.trim());
    const href = `${pagePath(this.#base, locale, 'search/')}?q=${query}`;
    const heading = fill(this.dataset.inOther ?? '', { language: name });
    this.#other.append(
      element('h2', {}, element('a', { href }, heading)),
      element(
        'ul',
        { class: 'plain-list', lang: tag, dir, 'data-script': script },
        ...results.map(resultItem),
      ),
    );
  }
}

customElements.define('search-results', SearchResults);
