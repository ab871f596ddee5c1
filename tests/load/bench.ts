import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliModule, nginxCommand } from '../hosts/nginx.ts';
import { ensurePackages, programPackage } from '../setup/programs.ts';

/**
 * Measures nginx with the shipped rules on loopback: `npm run tool -- load [seconds] [port]`, after a
 * build. wrk asks on the same machine, so the figures are a floor and not a promise.
 */
const [, , seconds = '10', portText = '4349'] = process.argv;
const port = Number(portText);

const lacking = ensurePackages([programPackage('nginx'), brotliModule, programPackage('wrk')]);
if (lacking.length > 0) {
  throw new Error(`Install ${lacking.map(({ name }) => name).join(', ')}, and try again.`);
}

const work = mkdtempSync(join(tmpdir(), 'load-'));
const { program, args } = nginxCommand(
  { site: 'dist', port, work },
  { workers: availableParallelism() },
);
const server = spawn(program, args, { stdio: 'inherit' });
const stop = () => {
  server.kill();
  rmSync(work, { recursive: true, force: true });
};
process.on('exit', stop);

const address = `http://127.0.0.1:${port}`;
const isUp = async (): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
while (!(await isUp())) {
  if (server.exitCode !== null) throw new Error('nginx did not start.');
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** All pages in turn, as readers with a recent browser ask for them. */
const pages = globSync('dist/{id,zh,en}/**/index.html')
  .map((file) => file.replace(/^dist|index\.html$/g, ''))
  .sort();
const script = join(work, 'pages.lua');
writeFileSync(
  script,
  [
    `local pages = {${pages.map((page) => `"${page}"`).join(',')}}`,
    'local n = 0',
    'request = function()',
    '  n = n % #pages + 1',
    '  return wrk.format("GET", pages[n], { ["Accept-Encoding"] = os.getenv("ENCODING") or "" })',
    'end',
    'done = function(summary, latency)',
    '  local e = summary.errors',
    '  local failed = e.connect + e.read + e.write + e.status + e.timeout',
    '  io.write(string.format("RESULT %d %d %d %d %d %d\\n", summary.requests, summary.duration,',
    '    summary.bytes, failed, latency:percentile(50), latency:percentile(99)))',
    'end',
  ].join('\n'),
);

console.log(
  `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} threads, ${pages.length} pages`,
);
console.log(
  '| connections | encoding | requests/s | MB/s | bytes/answer | p50 ms | p99 ms | errors |',
);
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [connections, encoding] of [
  ['1', 'br'],
  ['100', 'br'],
  ['1000', 'br'],
  ['100', 'gzip'],
  ['100', ''],
] as const) {
  const { stdout, stderr } = spawnSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, address],
    { encoding: 'utf8', env: { ...process.env, ENCODING: encoding } },
  );
  const [, ...figures] = /RESULT (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(stdout) ?? [];
  if (figures.length === 0) throw new Error(stdout + stderr);
  const [requests = 0, duration = 1, bytes = 0, errors = 0, p50 = 0, p99 = 0] = figures.map(Number);
  const time = duration / 1e6;
  console.log(
    `| ${[
      connections,
      encoding || 'none',
      Math.round(requests / time),
      (bytes / time / 1e6).toFixed(1),
      Math.round(bytes / requests),
      (p50 / 1000).toFixed(1),
      (p99 / 1000).toFixed(1),
      errors,
    ].join(' | ')} |`,
  );
}

const readerFiles = ['id/index.html', 'id/articles/refund/index.html', 'id/questions.json'];
for (const file of readerFiles) {
  console.log(`${file}: ${readFileSync(`dist/${file}.br`).length} bytes with Brotli`);
}
server.kill();
await once(server, 'exit');
