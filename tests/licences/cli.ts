import { explanation, installedPackages, unknownLicences } from './licences.ts';

// `--list` prints every package with its licence; without it, only what needs a word.
const packages = installedPackages();
const unknown = unknownLicences(packages);
const isFull = process.argv.includes('--list');

for (const { name, version, licence } of packages) {
  const why = explanation(name);
  if (isFull || why !== undefined)
    console.log([`${name} ${version}`, licence, why ?? ''].join('\t'));
}
for (const { name, version, licence } of unknown) {
  console.error(`${name} ${version}: “${licence}” is neither accepted nor explained.`);
}
console.log(`${packages.length} packages, ${unknown.length} with an unknown licence.`);
process.exitCode = unknown.length === 0 ? 0 : 1;
