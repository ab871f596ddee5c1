import {
  bestChannels,
  type Availability,
  type RankedChannel,
  type TimedChannel,
} from './best-channels.ts';
import type { HoursData } from './hours/hours-data.ts';
import { fill } from '../i18n/fill.ts';
import { pages } from '../i18n/paths.ts';
import { eachMinute } from './hours/open-now.ts';

/** The channels of the problem that a reader picks, those that are open now first. */
class BestChannel extends HTMLElement {
  readonly #select = this.querySelector('select')!;
  readonly #best = this.querySelector<HTMLElement>('.best')!;
  readonly #state = this.querySelector('.state')!;
  readonly #list = this.querySelector('ol')!;
  #shown = '';

  connectedCallback(): void {
    this.hidden = false;
    this.#select.value = new URLSearchParams(location.search).get('problem') ?? '';
    // A problem that is no longer there leaves the field empty.
    if (this.#select.selectedIndex < 0) this.#select.value = '';
    this.#select.addEventListener('change', () => {
      this.#remember();
      this.#update();
    });
    eachMinute(() => {
      this.#update();
    });
  }

  /** What is chosen stands in the address, so that it can be shared and found again. */
  #remember(): void {
    const address = new URL(location.href);
    const problem = this.#select.value;
    if (problem === '') address.searchParams.delete('problem');
    else address.searchParams.set('problem', problem);
    history.replaceState(history.state, '', address);
  }

  #update(): void {
    const option = this.#select.selectedOptions[0];
    const chosen = option !== undefined && option.value !== '';
    this.#best.hidden = !chosen;
    for (const list of document.querySelectorAll<HTMLElement>('.by-channel')) list.hidden = chosen;
    if (!chosen) {
      this.#shown = '';
      return;
    }
    const { channels = '', later = '' } = option.dataset;
    const ranked = bestChannels(
      channels.split(' ').flatMap((id) => timed(id, later.split(' ').includes(id))),
      Date.now(),
    );
    const shown = JSON.stringify([option.value, ranked]);
    // Unchanged cards are left alone: a reader may be about to tap one.
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#list.replaceChildren(...ranked.map((channel) => this.#item(channel)));
    this.#link('.article', pages.article(option.value));
    this.#link('.checklist', pages.checklist(option.value));
    const open = ranked.filter((c) => c.availability === 'open' && !c.isLater).length;
    const { someOpen = '', noneOpen = '' } = this.dataset;
    this.#state.textContent = open > 0 ? fill(someOpen, { open, n: ranked.length }) : noneOpen;
  }

  #link(selector: string, page: string): void {
    this.querySelector<HTMLAnchorElement>(selector)!.href = `${this.dataset.root ?? ''}${page}`;
  }

  #item({ id, availability, isLater }: RankedChannel): HTMLLIElement {
    const why = document.createElement('p');
    why.className = 'why';
    why.textContent = isLater ? (this.dataset.later ?? '') : this.#why(availability);
    const item = document.createElement('li');
    item.className = isLater ? 'later' : availability;
    item.append(why, cardOf(id)!.cloneNode(true));
    return item;
  }

  #why(availability: Availability): string {
    const { open, unpublished, closed } = this.dataset;
    return { open, unpublished, closed }[availability] ?? '';
  }
}

/** The card of a channel further down the page. */
const cardOf = (id: string): HTMLElement | null =>
  document.querySelector(`.channels-of-all [data-channel="${id}"]`);

const timed = (id: string, isLater: boolean): TimedChannel[] => {
  const card = cardOf(id);
  if (!card) return [];
  const data = card.querySelector<HTMLElement>('open-now')?.dataset.hours;
  return [{ id, isLater, ...(data !== undefined && { hours: JSON.parse(data) as HoursData }) }];
};

customElements.define('best-channel', BestChannel);
