import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const read = (): string => {
  const hash = createHash('sha256');
  for (const file of globSync([
    'astro.config.mjs',
    'package-lock.json',
    'src/**/*.{astro,css,svg,ts}',
  ]).sort()) {
    hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

let known: string | undefined;

/**
 * Changes with the code of the project it is started in, and with its packages: what other code
 * made is not kept.
 */
export const codeHash = (): string => (known ??= read());
