import { hosts, walkedHosts } from '../hosts/hosts.ts';
import { brotliModule } from '../hosts/nginx.ts';
import { findFirefox } from './firefox.ts';
import { ensurePackages, programPackage } from './programs.ts';

// Finds the servers and, for the nightly run, the second browser, or installs Debian's as root. What
// cannot be had is said, and the tests that need it do not run; the others do.
const isFull = process.env.TEST_EXTENT === 'all';
const asked = hosts.filter(({ name }) => isFull || walkedHosts.includes(name));
const servers = new Set(asked.flatMap(({ program }) => program ?? []));
const firefox = { name: 'firefox-esr', isThere: () => findFirefox() !== undefined };
const wanted = [...[...servers].map(programPackage), brotliModule, ...(isFull ? [firefox] : [])];
const lacking = new Set(ensurePackages(wanted));
for (const each of wanted) {
  console.log(
    lacking.has(each)
      ? `${each.name}: NOT installed, so the tests that need it do not run. Install it.`
      : `${each.name}: installed`,
  );
}
