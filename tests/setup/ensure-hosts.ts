import { hosts } from '../hosts/hosts.ts';
import { brotliModule, hasBrotliModule } from '../hosts/nginx.ts';
import { findFirefox } from './firefox.ts';
import { installFromApt, onPath } from './programs.ts';

/** Something that tests need, by the name of its Debian package. */
type Wanted = { debianPackage: string; isThere: () => boolean };

/**
 * Finds the servers and the second browser of the tests, or installs Debian's as root. What cannot
 * be had is said, and the tests that need it do not run; the others do.
 */
const servers = new Set(hosts.flatMap(({ program }) => program ?? []));
const wanted: Wanted[] = [
  ...[...servers].map((program) => ({
    debianPackage: program,
    isThere: () => onPath(program) !== undefined,
  })),
  { debianPackage: brotliModule, isThere: hasBrotliModule },
  { debianPackage: 'firefox-esr', isThere: () => findFirefox() !== undefined },
];

const missing = wanted.filter(({ isThere }) => !isThere());
if (missing.length > 0) installFromApt(missing.map(({ debianPackage }) => debianPackage));

for (const { debianPackage, isThere } of wanted) {
  console.log(
    `${debianPackage}: ${isThere() ? 'installed' : 'NOT installed, so what needs it is not tested.'}`,
  );
}
