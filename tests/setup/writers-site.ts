import { copyFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { growContent } from '../bench/grow-content.ts';
import type { ProjectCopy } from './project-copy.ts';

/** A draft, which no build shows. */
const draft = 'content/articles/not-yet';

/** Phrases belong to one article only, so the copy asks in its own way. */
const asDraft = (text: string) => text.replace(/^( +- )(.*)$/gm, '$1belum $2');

/**
 * The site as writers may leave it: texts of a source changed in their words or only in their line
 * breaks, an article without a translation, a picture, a draft, and one article more.
 */
export const writersSite = {
  name: 'writers',
  change: (project: ProjectCopy): void => {
    const articles = globSync('content/articles/*/', { cwd: project.root }).length;
    growContent(join(project.root, 'content'), articles + 1);
    project.edit('content/articles/refund/id.mdx', (text) =>
      text.replace('Simpan tangkapan layar.', 'Simpan semua tangkapan layar.'),
    );
    project.edit('content/articles/withdraw/id.mdx', (text) =>
      text.replace(/^(\d\. \S+ \S+) /gm, '$1\n   ').replaceAll('\n## ', '\n\n## '),
    );
    project.edit('content/site.yaml', (text) =>
      text.replace('repository: null', 'repository: https://github.com/example/help'),
    );
    project.edit('content/articles/bills/en.mdx', (text) =>
      text.replace('\n<Unknown>', '\n![The three pages](./pages.webp)\n\n<Unknown>'),
    );
    copyFileSync(
      'docs/screenshots/overview.webp',
      join(project.root, 'content/articles/bills/pages.webp'),
    );
    project.remove('content/articles/habits/zh.mdx');
    for (const name of ['id.mdx', 'article.yaml', 'asked-as.yaml']) {
      project.write(`${draft}/${name}`, project.read(`content/articles/bills/${name}`));
    }
    project.edit(`${draft}/asked-as.yaml`, asDraft);
    project.edit(`${draft}/id.mdx`, (text) => text.replace(/^(title|summary): /gm, '$1: Belum '));
    project.edit(`${draft}/article.yaml`, (text) => `${text}draft: true\n`);
  },
};
