import { hosts } from '../hosts/hosts.ts';
import { findFirefox } from './firefox.ts';
import { installFromApt, onPath } from './programs.ts';

/**
 * Finds the servers and the second browser of the tests, or installs Debian's as root. What cannot
 * be had is said, and the tests that need it do not run; the others do.
 */
const servers = hosts.flatMap(({ program }) => (program === undefined ? [] : [program]));
const wanted = [
  ...[...new Set<string>(servers)].map((program) => ({ program, debianPackage: program })),
  { program: 'firefox', debianPackage: 'firefox-esr' },
];

const isThere = (program: string): boolean =>
  (program === 'firefox' ? findFirefox() : onPath(program)) !== undefined;

const missing = wanted.filter(({ program }) => !isThere(program));
if (missing.length > 0) installFromApt(missing.map(({ debianPackage }) => debianPackage));

for (const { program, debianPackage } of wanted) {
  console.log(
    isThere(program)
      ? `${program}: installed`
      : `${program}: NOT installed, so the tests in it do not run. Install ${debianPackage}.`,
  );
}
