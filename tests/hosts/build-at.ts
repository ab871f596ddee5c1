import { spawnSync } from 'node:child_process';

/**
 * Builds the site for a subpath into a folder and returns the folder.
 *
 * @throws with everything that the build printed, where it fails
 */
export const buildAt = (base: string, folder: string): string => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, BASE_PATH: base, NODE_ENV: 'production' },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return folder;
};
