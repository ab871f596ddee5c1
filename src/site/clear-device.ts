import { forgetOfflineCopies } from '../offline/forget.ts';
import { keptOnDevice } from './kept-on-device.ts';

/** The button of the privacy page: takes everything of this site off the device, and says so. */
class ClearDevice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.#clear());
  }

  async #clear(): Promise<void> {
    const state = this.querySelector('[role="status"]')!;
    // Emptied first, so that a second press is announced too.
    state.textContent = '';
    await forgetOfflineCopies();
    try {
      for (const key of keptOnDevice) localStorage.removeItem(key);
      state.textContent = this.dataset.cleared ?? '';
    } catch {
      state.textContent = this.dataset.denied ?? '';
    }
  }
}

customElements.define('clear-device', ClearDevice);
