import { changesSince, type Change } from './changes-since.ts';
import { fingerprintOf, readPin, type ArticleWords } from '../../articles/fingerprint.ts';

/** How a translation stands to its source. */
export type TranslationState =
  { state: 'missing' | 'unpinned' | 'current' } | { state: 'behind'; changes: Change[] };

/**
 * Compares a translation's pin with the source text.
 *
 * @param translates value of `translates:`; anything that is no pin counts as none
 */
export const translationState = (source: ArticleWords, translates: unknown): TranslationState => {
  const pin = readPin(translates);
  if (!pin) return { state: 'unpinned' };
  return pin.fingerprint === fingerprintOf(source)
    ? { state: 'current' }
    : { state: 'behind', changes: changesSince(pin, source) };
};
