import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atSubpath, builtSite } from '../setup/built-site.ts';
import { caddyCommand } from './caddy.ts';
import { hosts } from './hosts.ts';
import { nginxCommand } from './nginx.ts';
import { serveFolder } from './static-server.ts';

/**
 * Serves the built site as one of the hosts until it is told to stop:
 * `node tests/hosts/serve.ts <host> <port>`.
 */
const [, , name = '', portText = ''] = process.argv;
const host = hosts.find((one) => one.name === name);
const port = Number(portText);
if (!host || !(port > 0)) {
  throw new Error(`Usage: serve.ts ${hosts.map((one) => one.name).join('|')} <port>`);
}

const work = mkdtempSync(join(tmpdir(), `${name}-`));
process.on('exit', () => {
  rmSync(work, { recursive: true, force: true });
});
// A signal ends this process by way of its exit handlers, which end the server.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    process.exit();
  });
}

process.env.BUILT_SITES ??= work;
const site = host.base === '/' ? 'dist' : await builtSite(atSubpath);
if (host.program === undefined) {
  serveFolder({ site, port, withRules: host.sendsHeaders });
} else {
  const command = (host.program === 'nginx' ? nginxCommand : caddyCommand)({ site, port, work });
  const server = spawn(command.program, command.args, {
    stdio: 'inherit',
    env: { ...process.env, ...command.env },
  });
  process.on('exit', () => server.kill());
  server.on('exit', (code) => process.exit(code ?? 1));
}
