import { watch } from 'node:fs';
import { join } from 'node:path';

/** Editors save in several steps; milliseconds of rest after which a change counts as done. */
const rest = 100;

/**
 * Runs something now and again at each change below a folder, one run after the other.
 *
 * @param run its failure is printed and does not end the watching
 */
export const watchContent = (
  root: string,
  run: () => Promise<void>,
  tell: (sentence: string) => void,
): void => {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const again = () => {
    running = running.then(run).catch((error: unknown) => {
      tell(`The check could not run: ${(error as Error).message}`);
    });
  };
  const onChange = () => {
    clearTimeout(timer);
    timer = setTimeout(again, rest);
  };
  watch(join(root, 'content'), { recursive: true }, onChange).on('error', (error) => {
    tell(`A change may have been missed: ${error.message}`);
  });
  again();
};
