import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { checkFolder } from '../../../src/check/check-folder.ts';
import type { Problem } from '../../../src/check/problem.ts';

/** What one run of the check says of a folder of content. */
export type Run = {
  /** The exit code of the command over the folder. */
  status: () => number | null;
  problems: Problem[];
  /** Whether the check left every file and folder as it was. */
  isUntouched: boolean;
  /** What it says of one file: line, rule, what is wrong and how to mend it. */
  saidOf: (path: string) => string[];
};

/** Everything below the folder, so that a change of any of it shows. */
const fingerprint = (root: string): string => {
  const hash = createHash('sha256');
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    hash.update(path);
    if (entry.isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
};

/**
 * Runs the check once over a folder with these files, before the tests of the file that calls this.
 *
 * @param files texts by path below `content/`
 * @returns what the check said, once the tests run
 */
export const checkOnce = (files: Readonly<Record<string, string>>): (() => Run) => {
  let root: string;
  let run: Run;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'odd-mistakes-'));
    for (const [path, text] of Object.entries(files)) {
      const file = join(root, 'content', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const before = fingerprint(root);
    const { problems } = await checkFolder(root, '2026-11-23');
    run = {
      status: () =>
        spawnSync(process.execPath, [resolve('src/check/cli.ts')], {
          cwd: root,
          env: { ...process.env, SOURCE_DATE_EPOCH: '1795392000', GITHUB_ACTIONS: '' },
        }).status,
      problems,
      isUntouched: fingerprint(root) === before,
      saidOf: (path) =>
        problems
          .filter(({ file }) => file === `content/${path}`)
          .map(({ line, rule, message, fix }) => `${line} ${rule} ${message} ${fix}`),
    };
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  return () => run;
};
