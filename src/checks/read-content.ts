import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentFile, type ContentFile } from './content-file.ts';

/**
 * Reads every content file below `<root>/content`.
 *
 * @param root folder that holds `content/`; paths are given from it
 */
export const readContent = async (root: string): Promise<ContentFile[]> => {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path) =>
      contentFile(relative(root, path).split(sep).join('/'), await readFile(path, 'utf8')),
    ),
  );
  return files.filter((file) => file !== undefined);
};
