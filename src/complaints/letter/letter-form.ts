import { dayIn } from '../../ui/day.ts';
import { parseAmount, type MoneyWords } from './amount.ts';
import type { LetterDraft } from './letter-draft.ts';
import type { LetterInput } from './letter-input.ts';
import type { LetterStart } from './letter-link.ts';
import type { Guard, Secret } from './secrets/find-secret.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields with free text, and what may stand in them. */
const typedFields = {
  amount: 'reference',
  transaction: 'reference',
  tickets: 'reference',
  story: 'words',
} as const;

/** The reader's local day, `YYYY-MM-DD`. */
const today = (): string => dayIn(undefined, new Date());

/** The fields of the letter: shows those that fit, and reads them. */
export class LetterForm {
  readonly #form: HTMLFormElement;
  readonly #problems: HTMLOptionElement[];
  readonly #money: MoneyWords;
  readonly #guard: Guard;

  constructor(form: HTMLFormElement, money: MoneyWords, guard: Guard) {
    this.#form = form;
    this.#money = money;
    this.#guard = guard;
    this.#problems = [...this.#select('problem').options];
    for (const name of ['date', 'complained']) this.field(name).setAttribute('max', today());
    this.field('answerBy').setAttribute('min', today());
  }

  field(name: string): Field {
    return this.#form.querySelector<Field>(`#${name}`)!;
  }

  /** The label of a field, without its mark. */
  labelOf(name: string): string {
    const label = this.#form.querySelector(`label[for="${name}"]`);
    return label?.firstChild?.textContent?.trim() ?? '';
  }

  /** The channel of the chosen recipient. */
  get channel(): string {
    return this.#recipient()?.dataset.channel ?? '';
  }

  /** What is filled in, without the fields in which a secret stands. */
  draft(): LetterDraft {
    const secrets = new Set(this.secrets().map(({ name }) => name));
    const draft: Record<string, string[]> = {};
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string' && value !== '' && !secrets.has(name)) {
        (draft[name] ??= []).push(value);
      }
    }
    return draft;
  }

  /** Fills in a draft; what the form no longer offers stays as it is. */
  fill(draft: LetterDraft): void {
    for (const [name, values] of Object.entries(draft)) {
      const choices = [
        ...this.#form.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]'),
      ];
      const named = choices.filter((choice) => choice.name === name);
      for (const choice of named) choice.checked = values.includes(choice.value);
      if (named.length === 0) this.#set(name, values[0] ?? '');
    }
  }

  /**
   * Takes over what a link to the letter says: the recipient, the product, the day of the complaint.
   *
   * @returns whether it said anything that the form has
   */
  begin({ recipient, product, complained }: LetterStart): boolean {
    const radio = [...this.#radios()].find(({ value }) => value === recipient);
    const products = radio?.closest<HTMLElement>('[data-fits]')?.dataset.fits?.split(' ') ?? [];
    if (radio && products[0] !== undefined) {
      const chosen = [product, this.#select('product').value].find((id) => products.includes(id));
      this.#set('product', chosen ?? products[0]);
      radio.checked = true;
    }
    if (complained !== '') this.#set('complained', complained);
    return radio !== undefined || complained !== '';
  }

  /** Empties the form. */
  reset(): void {
    this.#select('problem').replaceChildren(...this.#problems);
    this.#form.reset();
  }

  /**
   * Shows the choices that fit the product and the recipient; a choice that no longer fits is
   * replaced by the first that does.
   */
  fit(): void {
    const product = this.#select('product').value;
    const fits = (owner: string) => (element: HTMLElement) =>
      element.dataset.fits?.split(' ').includes(owner) ?? true;

    const problem = this.#select('problem');
    const chosen = problem.value;
    // Some phones show hidden options, so those that do not fit are taken out.
    problem.replaceChildren(...this.#problems.filter(fits(product)));
    problem.value = chosen;
    if (problem.selectedIndex < 0) problem.selectedIndex = 0;

    const radios = [...this.#radios()];
    for (const radio of radios)
      radio.closest('label')!.hidden = !fits(product)(radio.closest('label')!);
    const open = radios.filter((radio) => !radio.closest('label')!.hidden);
    if (!open.some(({ checked }) => checked) && open[0]) open[0].checked = true;

    const recipient = this.#recipient()?.value ?? '';
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
      const label = box.closest('label')!;
      label.hidden = !fits(recipient)(label);
    }
  }

  read(): LetterInput {
    const value = (name: string) => this.field(name).value;
    const ticked = (name: string) =>
      [...this.#form.querySelectorAll<HTMLInputElement>(`[name="${name}"]:checked`)]
        .filter((box) => !box.closest('label')!.hidden)
        .map((box) => box.value);
    return {
      product: value('product'),
      recipient: this.#recipient()?.value ?? '',
      problem: value('problem'),
      story: value('story'),
      date: value('date'),
      time: value('time'),
      amount: parseAmount(value('amount'), this.#money),
      transaction: value('transaction'),
      tickets: value('tickets'),
      complained: value('complained'),
      tried: ticked('tried'),
      asks: ticked('asks'),
      attachments: ticked('attachments'),
      answerBy: value('answerBy'),
      today: today(),
    };
  }

  /** Fields in which a secret stands. */
  secrets(): { name: string; secret: Secret }[] {
    return Object.entries(typedFields).flatMap(([name, kind]) => {
      const secret = this.#guard(this.field(name).value, kind);
      return secret ? [{ name, secret }] : [];
    });
  }

  /** Shows a warning under a field, or takes it away. A warning that stays is not said again. */
  warn(name: string, warning: string): void {
    const field = this.field(name);
    const place = this.#form.querySelector(`#${name}-warning`)!;
    if (place.textContent !== warning) place.textContent = warning;
    if (warning === '') field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  }

  /** A choice that is not offered leaves the field as it is. */
  #set(name: string, value: string): void {
    const field = [...this.#form.elements].find(({ id }) => id === name) as Field | undefined;
    if (!field) return;
    const before = field.value;
    field.value = value;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = before;
  }

  #select(name: 'product' | 'problem'): HTMLSelectElement {
    return this.#form.querySelector<HTMLSelectElement>(`#${name}`)!;
  }

  #radios(): NodeListOf<HTMLInputElement> {
    return this.#form.querySelectorAll<HTMLInputElement>('[name="recipient"]');
  }

  #recipient(): HTMLInputElement | undefined {
    return [...this.#radios()].find(({ checked }) => checked);
  }
}
