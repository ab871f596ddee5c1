import { hosts } from '../hosts/hosts.ts';
import { brotliModule } from '../hosts/nginx.ts';
import { findFirefox } from './firefox.ts';
import { ensurePackages, programPackage } from './programs.ts';

// Finds the servers and the second browser of the tests, or installs Debian's as root. What cannot
// be had is said, and the tests that need it do not run; the others do.
const servers = new Set(hosts.flatMap(({ program }) => program ?? []));
const wanted = [
  ...[...servers].map(programPackage),
  brotliModule,
  { name: 'firefox-esr', isThere: () => findFirefox() !== undefined },
];
const lacking = new Set(ensurePackages(wanted));
for (const each of wanted) {
  console.log(
    lacking.has(each)
      ? `${each.name}: NOT installed, so the tests that need it do not run. Install it.`
      : `${each.name}: installed`,
  );
}
