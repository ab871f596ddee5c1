import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { copyProjectFiles } from './project-files.ts';

/** A copy of this project, to change its content and build it. */
export type ProjectCopy = {
  /** Folder of the copy. */
  root: string;
  remove: (path: string) => void;
  /** Rewrites a file; a change that leaves it as it was is a mistake of the test. */
  edit: (path: string, change: (text: string) => string) => void;
  read: (path: string) => string;
  /** Writes a file, with the folders it needs. */
  write: (path: string, text: string) => void;
  /** Where `build` writes the site. */
  output: string;
  /** Runs the build with settings of the environment; `output` is everything it printed. */
  build: (settings?: NodeJS.ProcessEnv) => { ok: boolean; output: string };
  dispose: () => void;
};

export const copyProject = (): ProjectCopy => {
  const root = mkdtempSync(join(tmpdir(), 'help-center-'));
  copyProjectFiles(root);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    root,
    read,
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: (path) => {
      rmSync(join(root, path));
    },
    edit: (path, change) => {
      const before = read(path);
      const after = change(before);
      if (after === before) throw new Error(`The edit of ${path} changes nothing.`);
      writeFileSync(join(root, path), after);
    },
    output: join(root, 'dist'),
    build: (settings = {}) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
        {
          cwd: root,
          encoding: 'utf8',
          maxBuffer: 2 ** 26,
          // With vitest's DEV, Astro would take the build for development, and read each text again.
          env: {
            ...process.env,
            NODE_ENV: 'production',
            DEV: undefined,
            NO_COLOR: '1',
            ...settings,
          },
        },
      );
      return { ok: status === 0, output: stdout + stderr };
    },
    dispose: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
};
