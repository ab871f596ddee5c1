import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Names the folder in which the tests of a run build other sites than the real one, for this process
 * and all that it starts, where nobody has named it; it goes when this process ends.
 */
export const shareBuiltSites = (): void => {
  if (process.env.BUILT_SITES !== undefined) return;
  const sites = mkdtempSync(join(tmpdir(), 'built-sites-'));
  process.env.BUILT_SITES = sites;
  process.on('exit', () => {
    rmSync(sites, { recursive: true, force: true });
  });
};
