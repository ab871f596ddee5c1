import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const workflow = parse(readFileSync('.github/workflows/sources.yml', 'utf8')) as {
  jobs: { ask: { steps: { run?: string }[] } };
};
const script = workflow.jobs.ask.steps.at(-1)?.run ?? '';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  // Stands in for a program that the script starts, and notes the arguments of each call.
  const program = (name: string, lines: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> calls\n${lines}\n`, {
      mode: 0o755,
    });
  };
  program(
    'gh',
    'case "$1 $2" in "issue list") echo $ISSUE;; "issue view") echo last;; "issue create") echo 7;; esac',
  );
  program('node', 'cat last-report.md > had 2>/dev/null; echo "$REPORT" > report.md');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the last step as GitHub does. */
const run = (env: { ISSUE: string; REPORT: string }): string[] => {
  execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...env, PATH: `${folder}:/usr/bin:/bin` },
  });
  return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
};

// Windows has no bash to run it with; GitHub's machines for it do not matter here.
describe.skipIf(process.platform === 'win32')('the weekly workflow', () => {
  it('opens an issue with the first report', () => {
    const calls = run({ ISSUE: '', REPORT: '## Gone' });
    expect(calls.some((call) => call.startsWith('gh issue create --label sources'))).toBe(true);
    expect(calls.at(-1)).toBe('gh issue reopen 7');
  });

  it('updates the issue that is there, and remembers what it said', () => {
    const calls = run({ ISSUE: '12', REPORT: '## Changed' });
    expect(calls).toContain('gh issue edit 12 --body-file report.md');
    expect(calls.at(-1)).toBe('gh issue reopen 12');
    expect(readFileSync(join(folder, 'had'), 'utf8')).toBe('last\n');
  });

  it('closes the issue when nothing is to be done', () => {
    const calls = run({ ISSUE: '12', REPORT: 'Nothing is to be done.' });
    expect(calls.at(-1)).toBe('gh issue close 12');
  });
});
