import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const parts = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Packages are shared, the caches of builds beside them are not: copies build at the same time. */
export const linkPackages = (root: string): void => {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.')) continue;
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }
};

/** Copies what a build of this project needs. */
export const copyProjectFiles = (root: string): void => {
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  linkPackages(root);
};
