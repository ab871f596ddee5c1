import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file of `content/` where a command or a build runs. A folder that lacks it, such as a part of a
 * site that is only checked, gets the one of this project.
 */
export const contentPath = (name: string): string => {
  const here = join('content', name);
  return existsSync(here) ? here : join(import.meta.dirname, '../../content', name);
};
