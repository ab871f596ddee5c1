import { subpath } from '../setup/built-site.ts';
import { onPath } from '../setup/programs.ts';

/** A way to serve the built site, as a host of it might. */
export type Host = {
  name: string;
  /** Program from a Debian package of the same name; absent where Node serves. */
  program?: 'nginx' | 'caddy';
  /** Path at which the site is served, with both slashes. */
  base: string;
  /** Whether the host sends the site's headers; the others have the policy of each page only. */
  sendsHeaders: boolean;
};

export const hosts: Host[] = [
  { name: 'nginx', program: 'nginx', base: '/', sendsHeaders: true },
  { name: 'nginx-at-subpath', program: 'nginx', base: subpath, sendsHeaders: true },
  { name: 'caddy', program: 'caddy', base: '/', sendsHeaders: true },
  { name: 'caddy-at-subpath', program: 'caddy', base: subpath, sendsHeaders: true },
  // The rules of Cloudflare Pages and Netlify.
  { name: 'headers-file', base: '/', sendsHeaders: true },
  // No rules at all, as on GitHub Pages.
  { name: 'plain', base: '/', sendsHeaders: false },
];

/** Hosts on which `npm test` walks a reader's ways; the nightly run has all. */
export const walkedHosts = ['nginx', 'plain'];

/** The hosts whose programs are installed. */
export const presentHosts = (): Host[] =>
  hosts.filter(({ program }) => program === undefined || onPath(program) !== undefined);

/** Loopback port of a host: after the tests' own port, so that two test runs can stand beside. */
export const portOf = (host: Host, testPort: number): number =>
  testPort + 20 + hosts.findIndex(({ name }) => name === host.name);
