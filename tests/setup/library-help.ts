import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { atSubpath, type Variant } from './built-site.ts';

/**
 * A small site of another product in other languages and scripts: only its `content/` differs from
 * this one. A build takes a third of the time, for tests in which the articles do not matter.
 */
export const libraryHelp: Variant & { change: (project: { root: string }) => void } = {
  name: 'library-help',
  change: ({ root }) => {
    rmSync(join(root, 'content'), { recursive: true });
    cpSync('tests/fixtures/library-help/content', join(root, 'content'), { recursive: true });
    cpSync('content/share.png', join(root, 'content/share.png'));
  },
};

/** A site at the subpath whose worker unregisters itself; the words of its pages do not matter. */
export const withoutWorker: Variant = {
  ...libraryHelp,
  name: 'without-worker',
  settings: { ...atSubpath.settings, SERVICE_WORKER: 'off' },
};
