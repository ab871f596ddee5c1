import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A fingerprint of every file that a build wrote below a project's root, by its path. */
export const fingerprints = (root: string): Record<string, string> =>
  Object.fromEntries(
    globSync(['dist/**/*', 'dist/.well-known/*', 'dist-hosting/*'], { cwd: root })
      .filter((path) => statSync(join(root, path)).isFile())
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      ]),
  );
