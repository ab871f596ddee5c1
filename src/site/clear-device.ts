import { forgetOfflineCopies } from '../offline/forget.ts';
import { keptOnDevice } from './kept-on-device.ts';

/** Empties what this site keeps in one storage. @returns whether the browser let it look there */
const empty = (name: keyof typeof keptOnDevice): boolean => {
  try {
    const storage = window[name];
    for (const key of keptOnDevice[name]) storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
};

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
    const isForgotten = await forgetOfflineCopies();
    const isLetIn = [empty('localStorage'), empty('sessionStorage')].includes(true);
    const { cleared = '', failed = '', denied = '' } = this.dataset;
    if (!isForgotten) state.textContent = failed;
    else state.textContent = isLetIn ? cleared : denied;
  }
}

customElements.define('clear-device', ClearDevice);
