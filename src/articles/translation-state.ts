import { changesSince, type Change } from './changes-since.ts';
import { fingerprintOf, readPin, type ArticleWords } from './fingerprint.ts';

/** How a translation stands to its source. */
export type TranslationState =
  { state: 'missing' | 'unpinned' | 'current' } | { state: 'behind'; changes: Change[] };

/**
 * Compares a translation's pin with the source text.
 *
 * @param pinned the pin in `translations.yaml`; a value in another form counts as no pin
 */
export const translationState = (source: ArticleWords, pinned: unknown): TranslationState => {
  const pin = readPin(pinned);
  if (!pin) return { state: 'unpinned' };
  return pin.fingerprint === fingerprintOf(source)
    ? { state: 'current' }
    : { state: 'behind', changes: changesSince(pin, source) };
};
