/** A button that prints the page. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) print();
    });
  }
}

customElements.define('print-button', PrintButton);
