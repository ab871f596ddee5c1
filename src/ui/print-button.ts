import { printPage } from './print-page.ts';

/** A button that prints the page, or one part of it. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')!.addEventListener('click', () => void this.#print());
  }

  async #print(): Promise<void> {
    const said = this.querySelector('[role=status]')!;
    const part = document.getElementById(this.dataset.part ?? '');
    const showAll = () => {
      part?.classList.remove('alone');
    };
    said.textContent = '';
    part?.classList.add('alone');
    addEventListener('afterprint', showAll, { once: true });
    if (await printPage()) return;
    showAll();
    said.textContent = `${this.dataset.failed ?? ''} ${location.href}`;
  }
}

customElements.define('print-button', PrintButton);
