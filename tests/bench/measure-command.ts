import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** What a command took. */
export type Taken = {
  seconds: number;
  /** Most memory that it and all it started held at once, in MB; where the system tells. */
  megabytes?: number;
};

/** Parent and memory (in KB) of every process, as Linux tells. */
const processes = (): Map<number, { parent: number; kilobytes: number }> => {
  const found = new Map<number, { parent: number; kilobytes: number }>();
  for (const file of globSync('/proc/[0-9]*/status')) {
    try {
      const status = readFileSync(file, 'utf8');
      const value = (key: string) =>
        Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      found.set(value('Pid'), { parent: value('PPid'), kilobytes: value('VmRSS') });
    } catch {
      // The process has ended meanwhile.
    }
  }
  return found;
};

const memoryOf = (root: number): number => {
  const all = processes();
  const belongs = (pid: number): boolean =>
    pid === root || (all.has(pid) && pid > 1 && belongs(all.get(pid)!.parent));
  return [...all].reduce((sum, [pid, { kilobytes }]) => sum + (belongs(pid) ? kilobytes : 0), 0);
};

/**
 * Runs a command to its end.
 *
 * @throws with all that it printed, where it fails
 */
export const measureCommand = async (
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<Taken> => {
  const begin = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  let most = 0;
  const look = setInterval(() => {
    if (child.pid !== undefined) most = Math.max(most, memoryOf(child.pid));
  }, 1000);
  const code = await new Promise<number | null>((done, failed) => {
    child.once('exit', done).once('error', failed);
  });
  clearInterval(look);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-4000)}`);
  return {
    seconds: (performance.now() - begin) / 1000,
    ...(most > 0 && { megabytes: Math.round(most / 1024) }),
  };
};
