import { execFileSync, spawnSync } from 'node:child_process';

/** Where a program is, or `undefined`. */
export const onPath = (name: string): string | undefined => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
};

/** Runs a command in view; whether it succeeded. */
export const run = (command: string, args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
};

export const isRoot = (): boolean => process.getuid?.() === 0;

/** A program or a part of one, by the name of its Debian package. */
export type DebianPackage = { name: string; isThere: () => boolean };

/** A package whose program has its name. */
export const programPackage = (name: string): DebianPackage => ({
  name,
  isThere: () => onPath(name) !== undefined,
});

/** Installs Debian packages, where that is allowed: as root, with apt. */
export const installFromApt = (packages: string[]): boolean =>
  isRoot() &&
  onPath('apt-get') !== undefined &&
  run('apt-get', ['update', '-qq']) &&
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);

/** Installs those packages that are missing, where that is allowed; gives what is still missing. */
export const ensurePackages = (wanted: readonly DebianPackage[]): DebianPackage[] => {
  const lacking = () => wanted.filter(({ isThere }) => !isThere());
  const missing = lacking();
  if (missing.length > 0) installFromApt(missing.map(({ name }) => name));
  return lacking();
};
