import { existsSync, globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { growContent } from '../bench/grow-content.ts';
import { fingerprints } from '../setup/fingerprints.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

const copies: ProjectCopy[] = [];

afterAll(() => {
  for (const copy of copies) copy.dispose();
});

const copied = (): ProjectCopy => {
  const project = copyProject();
  copies.push(project);
  return project;
};

const build = (project: ProjectCopy): void => {
  const { ok, output } = project.build();
  if (!ok) throw new Error(output);
};

const changeOneSentence = (project: ProjectCopy): void => {
  project.edit('content/articles/refund/en.mdx', (text) => `${text.trimEnd()} Keep it.\n`);
};

let project: ProjectCopy;
let [untouched, removed] = ['', ''];

beforeAll(() => {
  project = copied();
  const count = globSync('content/articles/*', { cwd: project.root }).length;
  [removed = ''] = growContent(join(project.root, 'content'), count + 1);
  build(project);
  untouched = join(project.root, 'dist/zh/articles/habits/index.html');
  expect(existsSync(join(project.root, `dist/en/articles/${removed}/index.html`))).toBe(true);
}, 120_000);

it('a build after a change and a removal is the same as one from nothing, and takes over the rest', () => {
  const { mtimeMs } = statSync(untouched);
  changeOneSentence(project);
  rmSync(join(project.root, 'content/articles', removed), { recursive: true });
  build(project);
  expect(statSync(untouched).mtimeMs).toBe(mtimeMs);

  const fresh = copied();
  changeOneSentence(fresh);
  build(fresh);
  expect(fingerprints(project.root)).toEqual(fingerprints(fresh.root));
}, 180_000);
