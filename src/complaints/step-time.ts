import { fill } from '../i18n/fill.ts';
import type { Interface } from '../schemas/interface.ts';
import type { LadderStep } from '../schemas/ladder.ts';

type Rule = Pick<LadderStep['moveOn'], 'atOnce' | 'basis'>;

/**
 * When to go on from a step, and who says so, in a few words: `After 5 working days · Set by a
 * rule`. `undefined` where nobody says so; the step itself explains that.
 *
 * @param time value of the fact that carries the time, where there is one
 */
export const stepTime = (
  { atOnce, basis }: Rule,
  time: string | undefined,
  text: Interface['ladder'],
): string | undefined => {
  if (atOnce) return `${text.atOnce} · ${text[basis]}`;
  if (time !== undefined) return `${fill(text.after, { time })} · ${text[basis]}`;
  return basis === 'unknown' ? undefined : text[basis];
};
