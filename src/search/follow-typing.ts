/** Scripts typed in other letters that the keyboard converts: half-typed words say nothing yet. */
const converted = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/**
 * Calls back whenever what is typed can be searched. Android keyboards compose every Latin word, so
 * typing counts while they do; Chinese counts once it is chosen from the keyboard's list.
 */
export const followTyping = (field: HTMLInputElement, follow: () => void): void => {
  const script = field.closest<HTMLElement>('[data-script]')?.dataset.script;
  const waits = script !== undefined && converted.has(script);
  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing && (waits || isForeign(event.data)))
      return;
    follow();
  });
  field.addEventListener('compositionend', follow);
};

/** Letters of a script that is being converted, on a page in another one. */
const isForeign = (data: string | null): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(data ?? '');

/**
 * Whether a key belongs to the keyboard's own list of words. Safari ends the composition before it
 * reports the Enter that committed it; then only the code 229 tells.
 */
export const isForKeyboard = (event: KeyboardEvent): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  event.isComposing || event.keyCode === 229;
