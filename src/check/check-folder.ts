import { checkContent } from './check-content.ts';
import type { Problem } from './problem.ts';
import { readContentFolder } from './read/read-content.ts';

/** Outcome of one run of the check. */
export type Checked = { files: number; problems: Problem[] };

/**
 * Reads and checks everything below `<root>/content`, also what lies there without being content.
 *
 * @param today `YYYY-MM-DD`
 */
export const checkFolder = async (root: string, today: string): Promise<Checked> => {
  const { files, strays, pictures } = await readContentFolder(root);
  return { files: files.length, problems: checkContent(files, today, pictures, strays) };
};
