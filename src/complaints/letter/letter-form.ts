import { dayIn } from '../../ui/day.ts';
import { parseAmount, type MoneyWords } from './amount.ts';
import type { LetterDraft } from './letter-draft.ts';
import type { LetterInput } from './letter-input.ts';
import type { LetterStart } from './letter-link.ts';
import type { Guard, Secret } from './secrets/find-secret.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields with free text, and what may stand in them. */
export const typedFields = {
  amount: 'reference',
  transaction: 'reference',
  tickets: 'reference',
  story: 'words',
} as const;

/** The reader's local day, `YYYY-MM-DD`. */
const today = (): string => dayIn(undefined, new Date());

/** The fields of the letter: shows those that fit, and reads them. */
export class LetterForm {
  readonly #problem: HTMLSelectElement;
  readonly #problems: HTMLOptionElement[];

  constructor(
    readonly form: HTMLFormElement,
    readonly money: MoneyWords,
    readonly guard: Guard,
  ) {
    this.#problem = this.field('problem') as HTMLSelectElement;
    this.#problems = [...this.#problem.options];
    for (const name of ['date', 'complained']) this.field(name).setAttribute('max', today());
    this.field('answerBy').setAttribute('min', today());
  }

  field(name: string): Field {
    return this.form.querySelector<Field>(`#${name}`)!;
  }

  /** The label of a field, without its mark. */
  labelOf(name: string): string {
    return this.field(name).labels?.[0]?.firstChild?.textContent?.trim() ?? '';
  }

  /** The channel of the chosen recipient. */
  get channel(): string {
    return this.#all('[name=recipient]:checked')[0]?.dataset.channel ?? '';
  }

  /** What is filled in, without the fields in which a secret stands. */
  draft(): LetterDraft {
    const secrets = this.secrets();
    const draft: Record<string, string[]> = {};
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string' && value !== '' && !secrets.has(name)) {
        (draft[name] ??= []).push(value);
      }
    }
    return draft;
  }

  /** Fills in a draft; what the form no longer offers stays as it is. */
  fill(draft: LetterDraft): void {
    for (const box of this.#all('[type=radio], [type=checkbox]')) {
      const values = draft[box.name];
      if (values) box.checked = values.includes(box.value);
    }
    for (const field of this.#all('input.control, select, textarea')) {
      const before = field.value;
      field.value = draft[field.name]?.[0] ?? before;
      // A select takes no value that it does not offer.
      if (field.value === '') field.value = before;
    }
  }

  /**
   * Takes over what a link to the letter says: the recipient, the product, the day of the complaint.
   *
   * @returns whether it said anything that the form has
   */
  begin({ recipient, product, complained }: LetterStart): boolean {
    const radio = this.#all('[name=recipient]').find(({ value }) => value === recipient);
    const products = radio?.closest('label')?.dataset.fits?.split(' ') ?? [];
    const chosen =
      [product, this.field('product').value].find((id) => products.includes(id)) ?? products[0];
    this.fill({
      ...(chosen !== undefined && { product: [chosen], recipient: [recipient] }),
      ...(complained !== '' && { complained: [complained] }),
    });
    return radio !== undefined || complained !== '';
  }

  /** Empties the form. */
  reset(): void {
    this.#problem.replaceChildren(...this.#problems);
    this.form.reset();
  }

  /**
   * Shows the choices that fit the product and the recipient; a choice that no longer fits is
   * replaced by the first that does.
   */
  fit(): void {
    const fits = ({ dataset }: HTMLElement, owner: string) =>
      dataset.fits?.split(' ').includes(owner) ?? true;
    const show = (boxes: string, owner: string) => {
      for (const box of this.#all(boxes)) {
        const label = box.closest('label')!;
        label.hidden = !fits(label, owner);
      }
    };
    const product = this.field('product').value;
    const chosen = this.#problem.value;
    // Some phones show hidden options, so those that do not fit are taken out.
    this.#problem.replaceChildren(...this.#problems.filter((option) => fits(option, product)));
    this.#problem.value = chosen;
    if (this.#problem.selectedIndex < 0) this.#problem.selectedIndex = 0;

    show('[name=recipient]', product);
    const open = this.#all('label:not([hidden]) > [name=recipient]');
    const recipient = open.find(({ checked }) => checked) ?? open[0]!;
    recipient.checked = true;
    show('[type=checkbox]', recipient.value);
  }

  read(): LetterInput {
    // The fields are named as the entries of the input.
    const fields = Object.fromEntries(new FormData(this.form)) as Record<keyof LetterInput, string>;
    const ticked = (name: string) =>
      this.#all(`label:not([hidden]) > [name=${name}]:checked`).map((box) => box.value);
    return {
      ...fields,
      amount: parseAmount(fields.amount, this.money),
      tried: ticked('tried'),
      asks: ticked('asks'),
      attachments: ticked('attachments'),
      today: today(),
    };
  }

  /** The secrets that stand in the form, by the names of their fields. */
  secrets(): Map<string, Secret> {
    const secrets = new Map<string, Secret>();
    for (const [name, kind] of Object.entries(typedFields)) {
      const secret = this.guard(this.field(name).value, kind);
      if (secret) secrets.set(name, secret);
    }
    return secrets;
  }

  /** Shows a warning under a field, or takes it away. A warning that stays is not said again. */
  warn(name: string, warning: string): void {
    const place = this.form.querySelector(`#${name}-warning`)!;
    if (place.textContent !== warning) place.textContent = warning;
    this.field(name).setAttribute('aria-invalid', String(warning !== ''));
  }

  #all(selector: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(selector)];
  }
}
