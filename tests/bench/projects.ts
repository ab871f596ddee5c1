import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { growContent } from './grow-content.ts';

/** Packages are shared; the caches of builds beside them are not. */
const linkPackages = (root: string): void => {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!name.startsWith('.')) {
      symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
    }
  }
};

const fresh = (root: string): void => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
};

/** A copy of this project with so many articles in each language. */
export const grownProject = (root: string, articles: number): void => {
  fresh(root);
  for (const part of [
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
    'src',
    'tsconfig.json',
  ]) {
    cpSync(part, join(root, part), { recursive: true });
  }
  linkPackages(root);
  growContent(join(root, 'content'), articles);
};

/** The bare site with the articles of another project. */
export const bareProject = (root: string, from: string): void => {
  fresh(root);
  cpSync('tests/bench/bare-site', root, { recursive: true });
  cpSync(join(from, 'content/articles'), join(root, 'content/articles'), { recursive: true });
  cpSync('tsconfig.json', join(root, 'tsconfig.json'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }\n');
  linkPackages(root);
};
