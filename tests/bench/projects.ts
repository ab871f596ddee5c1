import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProjectFiles, linkPackages } from '../setup/project-files.ts';
import { growContent } from './grow-content.ts';

const fresh = (root: string): void => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
};

/** A copy of this project with so many articles in each language. */
export const grownProject = (root: string, articles: number): void => {
  fresh(root);
  copyProjectFiles(root);
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
