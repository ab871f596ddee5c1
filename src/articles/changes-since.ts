import { passagesOf, type ArticleWords, type Passage, type Pin } from './fingerprint.ts';

/** What happened to a source text since a translation was pinned to it. */
export type Change =
  | ({ kind: 'changed' | 'new' } & Pick<Passage, 'text' | 'at'>)
  | { kind: 'removed'; passages: number };

/**
 * For each pair of positions: the length of the longest common subsequence of marks that begins
 * there.
 */
const commonAfter = (a: readonly string[], b: readonly string[]): number[][] => {
  const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i]![j] =
        a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
};

/**
 * The passages that differ between a pin and the source text as it is now, in reading order. A pin
 * holds no words of the old text, so only the number of removed passages is known.
 */
export const changesSince = (pin: Pin, source: ArticleWords): Change[] => {
  const now = passagesOf(source);
  const marks = now.map(({ mark }) => mark);
  const common = commonAfter(pin.marks, marks);
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < pin.marks.length || j < now.length) {
    if (i < pin.marks.length && j < now.length && pin.marks[i] === marks[j]) {
      i += 1;
      j += 1;
      continue;
    }
    // One stretch of differences: the removed passages were replaced by the new ones.
    let gone = 0;
    const here: Passage[] = [];
    while (
      (i < pin.marks.length || j < now.length) &&
      !(i < pin.marks.length && j < now.length && pin.marks[i] === marks[j])
    ) {
      const skipOld = common[i + 1]?.[j] ?? -1;
      const skipNew = common[i]?.[j + 1] ?? -1;
      if (i < pin.marks.length && (j >= now.length || skipOld >= skipNew)) {
        gone += 1;
        i += 1;
      } else {
        here.push(now[j]!);
        j += 1;
      }
    }
    for (const [index, { text, at }] of here.entries()) {
      changes.push({ kind: index < gone ? 'changed' : 'new', text, at });
    }
    if (gone > here.length) changes.push({ kind: 'removed', passages: gone - here.length });
  }
  return changes;
};
