import { fill } from '../../i18n/fill.ts';
import { isDay } from '../../schemas/iso-date.ts';
import type { Existing } from './existing.ts';
import type { Kind } from './kinds.ts';
import type { Words } from './words.ts';

/** Asks the writer and gives the answer; `undefined` where nobody can be asked. */
export type Ask = (question: string) => Promise<string | undefined>;

/**
 * Collects what a kind needs: from flags first, then by asking. An answer that is not possible is
 * asked for again.
 *
 * @throws a sentence, where a flag is not possible or nobody can be asked
 */
export const collectAnswers = async (
  kind: Kind,
  flags: Record<string, string | undefined>,
  existing: Existing,
  { ask: questions, say }: Words,
  ask: Ask,
): Promise<Record<string, string>> => {
  const answers: Record<string, string> = {};
  for (const { flag, choices } of kind.questions) {
    const possible = choices?.(existing);
    const objection = (value: string): string | undefined => {
      if (possible?.includes(value) ?? isDay(value)) return undefined;
      return possible
        ? fill(say.notOneOf, { value, flag, choices: possible.join(', ') })
        : fill(say.badDay, { value, flag });
    };
    let value = flags[flag];
    if (value !== undefined) {
      const refusal = objection(value);
      if (refusal !== undefined) throw new Error(refusal);
    }
    let again = '';
    while (value === undefined) {
      const hint = possible ? `\n  ${possible.join(', ')}` : '';
      const given = (await ask(`${again}${questions[flag]}${hint}\n> `))?.trim();
      if (given === undefined) throw new Error(fill(say.missing, { flag }));
      const refusal = objection(given);
      if (refusal === undefined) value = given;
      else again = `${refusal}\n`;
    }
    answers[flag] = value;
  }
  return answers;
};
