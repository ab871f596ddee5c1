import type { Loader, LoaderContext } from 'astro/loaders';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files of which each is an entry. */
type EntryFiles = {
  /** Path of their folder from that of the project. */
  folder: string;
  /** Which files of the folder, as a glob. */
  pattern: string;
  /** Id of the entry, from the path of its file in the folder. */
  idOf: (path: string) => string;
  /** What stands in a file: what the schema is asked of, and the text below it, if any. */
  read: (contents: string) => { data: Record<string, unknown>; body?: string };
};

/** A parser knows the line of a mistake, and not the file. */
const named = <T>(path: string, parse: () => T): T => {
  try {
    return parse();
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
};

/** Brings a collection up to date; a file that has not changed is not parsed again. */
const update = async (
  { folder, pattern, idOf, read }: EntryFiles,
  context: LoaderContext,
): Promise<void> => {
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const gone = new Set(store.keys());
  for (const path of globSync(pattern, { cwd: join(root, folder) }).sort()) {
    const file = join(root, folder, path);
    const id = idOf(path.replaceAll('\\', '/'));
    const contents = readFileSync(file, 'utf8');
    const digest = context.generateDigest(contents);
    gone.delete(id);
    if (store.get(id)?.digest === digest) continue;
    const filePath = relative(root, file).replaceAll('\\', '/');
    const { data, body } = named(filePath, () => read(contents));
    const parsed = await context.parseData({ id, data, filePath: file });
    store.set({ id, data: parsed, filePath, digest, ...(body !== undefined && { body }) });
  }
  for (const id of gone) store.delete(id);
};

/** So long after the last change in a folder it is loaded again, in milliseconds. */
const settled = 100;

/** Loads again what has changed while developing. */
const follow = (files: EntryFiles, context: LoaderContext): void => {
  const folder = fileURLToPath(new URL(`${files.folder}/`, context.config.root));
  let due: NodeJS.Timeout | undefined;
  let updating = Promise.resolve();
  context.watcher?.on('all', (_, path) => {
    // Of a folder that has just been made, not every file is announced: any change will do.
    if (relative(folder, path).startsWith('..')) return;
    clearTimeout(due);
    due = setTimeout(() => {
      updating = updating
        .then(() => update(files, context))
        .catch((error: unknown) => {
          context.logger.error((error as Error).message);
        });
    }, settled);
  });
};

/**
 * Loads a folder, and again after each change while developing. Astro's own loader has each file
 * opened, read and closed beside the program, and parses it before it asks whether it has changed:
 * for thousands of small ones that is most of what it does.
 */
export const folderLoader = (files: EntryFiles): Loader => ({
  name: 'folder',
  load: async (context) => {
    await update(files, context);
    follow(files, context);
  },
});
