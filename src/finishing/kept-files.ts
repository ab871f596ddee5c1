import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that took time to make, kept for the next build under the hash of what they come from. */
export type KeptFiles = {
  /**
   * Puts a file in its place: the one that was kept, else the one that is made now.
   *
   * @param from everything that decides the content
   */
  place: (
    file: string,
    from: string | Uint8Array,
    make: () => Uint8Array | Promise<Uint8Array>,
  ) => Promise<void>;
  /** Removes what no file of this build came from. */
  tidy: () => void;
};

/**
 * Opens the folder.
 *
 * @param version changes with the code that makes the files
 */
export const keptFiles = (folder: string, version: string): KeptFiles => {
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return {
    place: async (file, from, make) => {
      const name = createHash('sha256').update(version).update(from).digest('hex').slice(0, 24);
      const kept = join(folder, name);
      if (!existsSync(kept)) writeFileSync(kept, await make());
      used.add(name);
      mkdirSync(dirname(file), { recursive: true });
      copyFileSync(kept, file);
    },
    tidy: () => {
      for (const name of readdirSync(folder)) {
        if (!used.has(name)) rmSync(join(folder, name), { force: true });
      }
    },
  };
};
