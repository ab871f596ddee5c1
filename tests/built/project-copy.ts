import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';

const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** A copy of this project, to change its content and build it. */
export type ProjectCopy = {
  remove: (path: string) => void;
  edit: (path: string, change: (text: string) => string) => void;
  read: (path: string) => string;
  /** Runs the build; `output` is everything it printed. */
  build: () => { ok: boolean; output: string };
  dispose: () => void;
};

export const copyProject = (): ProjectCopy => {
  const root = mkdtempSync(join(tmpdir(), 'help-center-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    read,
    remove: (path) => {
      rmSync(join(root, path));
    },
    edit: (path, change) => {
      writeFileSync(join(root, path), change(read(path)));
    },
    build: () => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
        {
          cwd: root,
          encoding: 'utf8',
          maxBuffer: 2 ** 26,
          env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
        },
      );
      return { ok: status === 0, output: stdout + stderr };
    },
    dispose: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
};
