import { type CheckData, answerCard, nothingCard } from './contact-answer.ts';
import { checkContacts } from './match-contact.ts';

/**
 * Most contacts that are answered: a pasted message names a few, and a whole page of text is no
 * question.
 */
const mostAnswers = 6;

/**
 * The field that says whether a number or account is genuine. It shows once the register has come,
 * so that what is typed is compared on the device, with or without a network.
 */
class CheckContact extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #input = this.querySelector('input')!;
  readonly #answers = this.querySelector('.answers')!;
  #data!: CheckData;

  connectedCallback(): void {
    const load = (): void => {
      this.#load().catch(() => {
        // Without the register the page says how to compare by hand. When the network is back, the
        // field is shown.
        addEventListener('online', load, { once: true });
      });
    };
    load();
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    // When the text changes, the answer to the old text goes.
    this.#input.addEventListener('input', (event) => {
      this.#answers.replaceChildren();
      if (event.inputType === 'insertFromPaste') this.#check();
    });
  }

  async #load(): Promise<void> {
    const { register = '' } = this.dataset;
    const response = await fetch(register);
    if (!response.ok) throw new Error(`${register}: ${response.status}`);
    this.#data = (await response.json()) as CheckData;
    this.hidden = false;
  }

  #check(): void {
    const typed = this.#input.value;
    if (typed.trim() === '') {
      this.#answers.replaceChildren();
      this.#input.focus();
      return;
    }
    const answers = checkContacts(typed, this.#data).slice(0, mostAnswers);
    this.#answers.replaceChildren(
      ...(answers.length > 0
        ? answers.map((answer) => answerCard(answer, this.#data))
        : [nothingCard(this.#data)]),
    );
  }
}

customElements.define('check-contact', CheckContact);
