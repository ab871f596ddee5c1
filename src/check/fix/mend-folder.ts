import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContentFolder } from '../read/read-content.ts';
import { mendFile } from './mend-file.ts';

/** A file that was repaired, and what was done to it. */
export type Mended = { path: string; done: string[] };

/**
 * Repairs what is mechanical in every content file below `<root>/content`.
 *
 * @returns what was written; files that cannot be read are left as they are
 */
export const mendFolder = async (root: string): Promise<Mended[]> => {
  const { files } = await readContentFolder(root);
  const mended: Mended[] = [];
  for (const { path, flaw } of files) {
    if (flaw) continue;
    const before = await readFile(join(root, path), 'utf8');
    const { text, done } = await mendFile(path, before);
    if (text === before) continue;
    await writeFile(join(root, path), text);
    mended.push({ path, done });
  }
  return mended;
};
