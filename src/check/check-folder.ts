import { byPlace, checkContent } from './check-content.ts';
import { missingFileRule } from './rules/missing-file-rule.ts';
import { pictureRule } from './rules/picture-rule.ts';
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
  const problems = [
    ...strays,
    ...missingFileRule(files),
    ...pictureRule(files, pictures),
    ...checkContent(files, today),
  ];
  return {
    files: files.length,
    problems: problems.sort(byPlace),
  };
};
