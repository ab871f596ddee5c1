import {
  fingerprintOf,
  passagesOf,
  readPin,
  type ArticleWords,
  type Passage,
  type Pin,
} from './fingerprint.ts';

/** What happened to a source text since a translation was pinned to it. */
export type Change =
  | ({ kind: 'changed' | 'new' } & Pick<Passage, 'text' | 'at'>)
  | { kind: 'removed'; passages: number };

/**
 * The passages that differ between a pin and the source text as it is now, in reading order. A pin
 * holds no words of the old text, so only the number of removed passages is known. Of passages that
 * only changed places, the first is named.
 */
export const changesSince = (pin: Pin, source: ArticleWords): Change[] => {
  const now = passagesOf(source);
  const gone = [...pin.marks];
  const fresh = now.filter(({ mark }) => {
    const place = gone.indexOf(mark);
    if (place >= 0) gone.splice(place, 1);
    return place < 0;
  });
  const moved = now.filter(({ mark }, index) => mark !== pin.marks[index]).slice(0, 1);
  const named = fresh.length + gone.length > 0 ? fresh : moved;
  const changes = named.map(({ text, at }, index): Change => {
    // For each passage that is gone, one new passage counts as changed.
    const kind = named === moved || index < gone.length ? 'changed' : 'new';
    return { kind, text, at };
  });
  const removed = gone.length - fresh.length;
  return removed > 0 ? [...changes, { kind: 'removed', passages: removed }] : changes;
};

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
