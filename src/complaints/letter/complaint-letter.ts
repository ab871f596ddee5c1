import { fill } from '../../i18n/fill.ts';
import { printPage } from '../../ui/print-page.ts';
import { writeClipboard } from '../../ui/write-clipboard.ts';
import { formatAmount } from './amount.ts';
import { composeLetter, type Letter } from './compose-letter.ts';
import { forgetDraft, keepDraft, readDraft } from './letter-draft.ts';
import type { LetterData } from './letter-texts.ts';
import { readLetterLink } from './letter-link.ts';
import { letterText, mailLink, safeLinkLength } from './letter-text.ts';
import { LetterForm, typedFields } from './letter-form.ts';
import { secretGuard } from './secrets/find-secret.ts';
import { showLetter } from './show-letter.ts';

/** Phones hand links of any length to their mail program; computers may drop long ones. */
const linkLimit = /Android|iPhone|iPad/.test(navigator.userAgent) ? 30_000 : safeLinkLength;

/**
 * Composes the letter while the reader fills in the form. Nothing is sent; the tab keeps what was
 * filled in, because phones drop pages that wait in the background.
 */
class ComplaintLetter extends HTMLElement {
  readonly #data = JSON.parse(
    this.querySelector('script[type="application/json"]')!.textContent,
  ) as LetterData;
  readonly #form = new LetterForm(
    this.querySelector('form')!,
    this.#data.original.money,
    secretGuard(__GUARD_PATTERNS__),
  );
  #letter!: Letter;
  #mailAddress = '';
  /** Whether the mail link carries the text of the letter. */
  #wholeMail = true;
  /** The first field in which a secret stands. */
  #secretField: string | undefined;

  connectedCallback(): void {
    const { form } = this.#form;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.#update();
      this.#keep();
    });
    this.#form.field('amount').addEventListener('change', () => {
      this.#tidyAmount();
    });
    const onClick = (part: string, act: (event: Event) => unknown) => {
      this.#part(part).addEventListener('click', (event) => void act(event));
    };
    onClick('[data-clear]', () => {
      this.#clear();
    });
    onClick('[data-copy]', () => this.#copy());
    onClick('[data-print]', () => this.#print());
    onClick('[data-mail]', (event) => this.#openMail(event));
    // When a reader comes back to the page, the browser may have filled in the fields again.
    addEventListener('pageshow', () => {
      this.#update();
    });
    this.#begin();
  }

  /** Fills in what was typed before in this tab, and what the link to the letter says. */
  #begin(): void {
    this.#form.fill(readDraft());
    const { pathname, search, hash } = location;
    const begun = this.#form.begin(readLetterLink({ search, hash }));
    this.#update();
    if (!begun) return;
    this.#keep();
    // The link has been followed: a reload must not undo what is changed from here on.
    history.replaceState(history.state, '', pathname);
  }

  #keep(): void {
    const isKept = keepDraft(this.#form.draft());
    this.#say('[data-kept]', isKept ? '' : this.#data.text.notKept);
  }

  #clear(): void {
    this.#form.reset();
    forgetDraft();
    this.#update();
    this.#say('[data-kept]', this.#data.text.cleared);
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #update(): void {
    const { original, meaning, text } = this.#data;
    this.#form.fit();
    const input = this.#form.read();
    this.#letter = composeLetter(input, original);
    showLetter(this.#part('[data-paper]'), this.#letter, meaning && composeLetter(input, meaning));
    const { blanks } = meaning ?? original;
    const fields = this.#letter.missing.map((name) => blanks[name]).join(' ');
    this.#say('[data-missing]', fields ? fill(text.missing, { fields }) : text.complete);
    this.#say('[data-done]', '');
    this.#part('[data-text]').hidden = true;
    this.#warn();
    this.#address();
  }

  /** While a secret stands in the form, the letter says which field to empty first. */
  #warn(): void {
    const { secretCode, secretCard, secretFirst } = this.#data.text;
    const found = this.#form.secrets();
    for (const name of Object.keys(typedFields)) {
      const secret = found.get(name);
      this.#form.warn(name, secret ? { code: secretCode, card: secretCard }[secret] : '');
    }
    [this.#secretField] = found.keys();
    const field = this.#secretField && this.#form.labelOf(this.#secretField);
    this.toggleAttribute('data-secret', field !== undefined);
    this.#say('[data-stop]', field === undefined ? '' : fill(secretFirst, { field }));
  }

  #tidyAmount(): void {
    const field = this.#form.field('amount');
    const { amount } = this.#form.read();
    if (amount !== undefined) field.value = formatAmount(amount, this.#form.money);
    else if (field.value.trim() !== '' && field.getAttribute('aria-invalid') !== 'true') {
      this.#form.warn('amount', this.#data.text.amountUnclear);
    }
  }

  #address(): void {
    const { channel } = this.#form;
    for (const card of this.querySelectorAll<HTMLElement>('div[data-channel]')) {
      card.hidden = card.dataset.channel !== channel;
    }
    this.#mailAddress = this.#part(`div[data-channel="${channel}"]`).dataset.address ?? '';
    const { href, whole } = mailLink(this.#mailAddress, this.#letter, linkLimit);
    // While a secret stands in the letter, the link carries no text.
    const safe = this.#secretField === undefined ? href : `mailto:${this.#mailAddress}`;
    this.#part('[data-mail]').setAttribute('href', safe);
    this.#wholeMail = whole;
    this.#part('[data-long]').hidden = whole;
  }

  /**
   * While a secret stands in the form, nothing is copied, printed or mailed; the focus moves to its
   * field.
   */
  #refuses(): boolean {
    if (this.#secretField === undefined) return false;
    this.#say('[data-done]', this.#part('[data-stop]').textContent);
    this.#form.field(this.#secretField).focus();
    return true;
  }

  async #copy(): Promise<boolean> {
    if (this.#refuses()) return false;
    const { copied, copyFailed } = this.#data.text;
    const isCopied = await writeClipboard(letterText(this.#letter));
    if (isCopied) this.#say('[data-done]', copied);
    else this.#offer(copyFailed);
    return isCopied;
  }

  async #print(): Promise<void> {
    if (this.#refuses()) return;
    if (!(await printPage())) this.#offer(this.#data.text.printFailed);
  }

  /** Shows the letter selected in a field, to be copied by hand, where the browser did not help. */
  #offer(why: string): void {
    const field = this.querySelector<HTMLTextAreaElement>('[data-text]')!;
    field.value = letterText(this.#letter);
    field.hidden = false;
    field.focus();
    field.select();
    this.#say('[data-done]', why);
  }

  async #openMail(event: Event): Promise<void> {
    if (this.#refuses()) {
      event.preventDefault();
      return;
    }
    const { mailOpened, mailPaste } = this.#data.text;
    const values = { address: this.#mailAddress };
    if (this.#wholeMail) this.#say('[data-done]', fill(mailOpened, values));
    else if (await this.#copy()) this.#say('[data-done]', fill(mailPaste, values));
  }

  #say(place: string, words: string): void {
    const element = this.#part(place);
    if (element.textContent !== words) element.textContent = words;
  }
}

customElements.define('complaint-letter', ComplaintLetter);
