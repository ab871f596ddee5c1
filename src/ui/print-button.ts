/** A button that prints the page, or one part of it. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const part = document.getElementById(this.dataset.part ?? '');
      part?.classList.add('alone');
      print();
      part?.classList.remove('alone');
    });
  }
}

customElements.define('print-button', PrintButton);
