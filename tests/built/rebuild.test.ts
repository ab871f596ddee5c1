import { existsSync, globSync, rmSync } from 'node:fs';
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

const addSentence = (project: ProjectCopy, sentence: string): void => {
  project.edit('content/articles/refund/en.mdx', (text) =>
    text.replace('\n<Unknown>', `\n${sentence}\n\n<Unknown>`),
  );
};

let project: ProjectCopy;
let removed = '';

beforeAll(() => {
  project = copied();
  const count = globSync('content/articles/*', { cwd: project.root }).length;
  [removed = ''] = growContent(join(project.root, 'content'), count + 1);
  build(project);
  expect(existsSync(join(project.root, `dist/en/articles/${removed}/index.html`))).toBe(true);
}, 120_000);

it('builds after a change and a removal come to the same as one from nothing', () => {
  addSentence(project, 'Keep it.');
  rmSync(join(project.root, 'content/articles', removed), { recursive: true });
  build(project);
  addSentence(project, 'Write down the day.');
  build(project);

  const fresh = copied();
  addSentence(fresh, 'Keep it.');
  addSentence(fresh, 'Write down the day.');
  build(fresh);
  expect(fingerprints(project.root)).toEqual(fingerprints(fresh.root));
}, 180_000);
