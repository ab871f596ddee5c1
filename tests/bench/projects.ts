import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProjectFiles, linkPackages } from '../setup/project-files.ts';
import { parse, stringify } from 'yaml';
import type { ArticleText } from '../../src/schemas/article.ts';
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

/** The text of an article as plain Markdown: without building blocks and the site's own links. */
const plainMarkdown = (mdx: string): string => {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const { title, summary } = parse(front) as ArticleText;
  const text = body
    .replace(/<\/?[A-Z][^<>]*>/g, '')
    .replace(/\]\((?:article|channel|message|page|topic|ladder):[^)]*\)/g, '](/)');
  return `---\n${stringify({ title, description: summary })}---\n${text}`;
};

/**
 * A Starlight site with the articles of another project.
 *
 * @throws with what npm said, where its packages cannot be installed
 */
export const starlightProject = (root: string, from: string): void => {
  fresh(root);
  cpSync('tests/bench/starlight-site', root, { recursive: true });
  const articles = join(from, 'content/articles');
  for (const path of globSync('*/*.mdx', { cwd: articles })) {
    const [slug = '', file = ''] = path.replaceAll('\\', '/').split('/');
    const copy = join(root, 'src/content/docs', file.replace('.mdx', ''), `${slug}.md`);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, plainMarkdown(readFileSync(join(articles, path), 'utf8')));
  }
  const { status, stderr } = spawnSync('npm install --no-audit --no-fund', {
    cwd: root,
    encoding: 'utf8',
    shell: true,
  });
  if (status !== 0) throw new Error(`Starlight was not installed.\n${stderr}`);
};
