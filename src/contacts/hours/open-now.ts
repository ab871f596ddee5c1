import type { HoursData } from './hours-data.ts';
import { sayState, type StateWords } from './say-state.ts';
import type { WallClock } from './wall-clock.ts';

const readerClock: WallClock = (at) => at - new Date(at).getTimezoneOffset() * 60_000;

/** Says whether a channel is open, and keeps it right while the page is read. */
class OpenNow extends HTMLElement {
  connectedCallback(): void {
    this.update();
  }

  update(): void {
    const data = JSON.parse(this.dataset.hours ?? '') as HoursData;
    const words = JSON.parse(this.dataset.words ?? '') as StateWords;
    const { open, state, change, note } = sayState(data, words, Date.now(), readerClock);
    const answer = document.createElement('b');
    answer.textContent = state;
    const doubt = document.createElement('small');
    doubt.textContent = note;
    const said = new DocumentFragment();
    said.append(answer, change && ` · ${change}`, ...(note ? [' ', doubt] : []));
    this.dataset.state = open ? 'open' : 'closed';
    // An unchanged text is not written again: a reader may be selecting it, or a screen reader may
    // be reading it.
    if (this.textContent !== said.textContent) this.replaceChildren(said);
  }
}

customElements.define('open-now', OpenNow);

const updateAll = (): void => {
  for (const element of document.querySelectorAll<OpenNow>('open-now')) element.update();
};

/** Runs something now and at every full minute, when hours begin and end. */
const eachMinute = (update: () => void): void => {
  const tick = (): void => {
    update();
    setTimeout(tick, 60_000 - (Date.now() % 60_000));
  };
  tick();
  // Timers stand still while a page is hidden or kept for going back.
  addEventListener('pageshow', update);
  document.addEventListener('visibilitychange', update);
};

eachMinute(updateAll);
