import { spawnSync } from 'node:child_process';

// The whole browser suite on every way of hosting; `npm test` walks the reader's flows on each.
const { status } = spawnSync('node tests/setup/ensure-hosts.ts && playwright test', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, TEST_HOSTS: 'all' },
});
process.exitCode = status ?? 1;
