import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Licences that ask for no more than a notice, or for changes to their own files. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Packages with another licence, or none in their manifest, and why they may be used. */
const explained: Record<string, string> = {
  opening_hours: 'LGPL-3.0-only: checks hours at build and test time; none of it is in the site',
  '@img/sharp-libvips-*':
    'LGPL-3.0-or-later: comes with Astro for images; none of it is in the site',
  '@img/sharp-*': 'partly LGPL-3.0-or-later: as above',
  '@huacnlee/autocorrect':
    'MIT, as its other packages and its repository say; this one carries no field',
  suncalc: 'BSD-2-Clause, by its own LICENSE file; the manifest carries no field',
};

export type InstalledPackage = { name: string; version: string; licence: string };

/** What an SPDX expression comes down to, for packages without parentheses inside each other. */
const isAccepted = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => accepted.has(name.trim())));

/** Why a package with a licence of its own may be used; `undefined` where nobody has looked. */
export const explanation = (name: string): string | undefined =>
  Object.entries(explained).find(([pattern]) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  )?.[1];

/** Packages whose licence is neither accepted nor explained. */
export const unknownLicences = (packages: readonly InstalledPackage[]): InstalledPackage[] =>
  packages.filter(({ name, licence }) => !isAccepted(licence) && explanation(name) === undefined);

/** Every package in `node_modules`, by name. */
export const installedPackages = (): InstalledPackage[] =>
  globSync([
    'node_modules/**/node_modules/*/package.json',
    'node_modules/**/node_modules/@*/*/package.json',
    'node_modules/*/package.json',
    'node_modules/@*/*/package.json',
  ])
    .map((path) => ({ path, ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>) }))
    .filter(({ version }) => version !== undefined)
    .map(({ path, name, version, license }) => ({
      name: name ?? dirname(path),
      version: version ?? '',
      licence: typeof license === 'string' ? license : (license?.type ?? 'none'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

type Manifest = { name: string; version: string; license: string | { type: string } };
