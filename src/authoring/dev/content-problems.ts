import { setTimeout as after } from 'node:timers/promises';
import { checkFolder } from '../../check/check-folder.ts';
import type { Problem } from '../../check/problem.ts';

/**
 * Milliseconds that a check waits after a save. Astro takes half a second to read the save and to
 * reload the page; a check at that time would keep the server busy and delay the page.
 */
const pause = 1000;

/**
 * Checks the content and keeps what it found until something changes.
 *
 * @param root folder that holds `content/`
 */
export const contentProblems = (root: string) => {
  const check = async () => (await checkFolder(root)).problems;
  let last = check();
  let isWaiting = false;
  /** Checks again after a change; several changes at once are one check. */
  const again = (): Promise<Problem[]> => {
    if (isWaiting) return last;
    isWaiting = true;
    last = last
      .catch(() => [])
      .then(() => after(pause))
      .then(() => {
        isWaiting = false;
        return check();
      });
    return last;
  };
  return {
    /** Waits for a running check to end first, so that the result includes the last change. */
    now: () => last,
    again,
  };
};

export type ContentProblems = ReturnType<typeof contentProblems>;
