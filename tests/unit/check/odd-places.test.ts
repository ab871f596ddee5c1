import { expect, it } from 'vitest';
import { checkOnce } from './check-once.ts';

/*
 * What editors, file managers and merges leave between the files of the content, all at once:
 * copies, locks, backups, files in the wrong place. The check must report each mistake in one line,
 * and nothing for files that a program left.
 */

const leftovers = [
  'articles/odd/.id.mdx.swp',
  'articles/odd/id.mdx~',
  'articles/odd/id.mdx.orig',
  'articles/odd/id.mdx.bak',
  'articles/odd/._id.mdx',
  'articles/odd/.#id.mdx',
  'articles/odd/#id.mdx#',
  'articles/odd/.~lock.id.mdx#',
  'articles/odd/Thumbs.db',
  'articles/odd/4913',
  'notices/desktop.ini',
  'notices/~$tab.yaml',
  '.DS_Store',
];

/** Files in places where nothing belongs, and what is said of them. */
const strays: [path: string, at: string, said: string][] = [
  ['articles/odd/id copy.mdx', 'articles/odd/id copy.mdx', 'Remove it: id.mdx is there already.'],
  ['articles/odd/id (1).mdx', 'articles/odd/id (1).mdx', 'Remove it: id.mdx is there already.'],
  ['articles/odd/en-GB.mdx', 'articles/odd/en-GB.mdx', 'Rename it to en.mdx.'],
  [
    'articles/odd/artcle.yaml',
    'articles/odd/artcle.yaml',
    'Remove it: article.yaml is there already.',
  ],
  ['notices/tab.yml', 'notices/tab.yml', 'Remove it: tab.yaml is there already.'],
  ['notices/notes.docx', 'notices/notes.docx', 'Move or rename it: content/notices/<id>.yaml.'],
];

const article =
  '---\ntitle: Ganjil\nsummary: Semua yang ganjil.\n---\n\n## Awal\n\nSimpan struk.\n';
const notice = 'from: 2026-11-01\nuntil: 2026-11-30\ntext:\n  id: Gangguan hari ini\n';
const copyOf = (folder: string): Record<string, string> => ({
  [`articles/${folder}/article.yaml`]: 'topic: money\n',
  [`articles/${folder}/id.mdx`]: article,
});

const run = checkOnce({
  'notices/tab.yaml': notice,
  'notices/tab copy.yaml': notice,
  ...copyOf('odd'),
  ...copyOf('odd copy'),
  ...copyOf('odd (2)'),
  ...copyOf('odd-backup'),
  ...Object.fromEntries(
    ['article.yaml', 'id.mdx', 'asked-as.yaml'].flatMap((name) => [
      [`articles/odd/odd/${name}`, 'x'],
      [`articles copy/odd/${name}`, 'x'],
    ]),
  ),
  ...Object.fromEntries(leftovers.map((path) => [path, '\0 not text'])),
  ...Object.fromEntries(strays.map(([path]) => [path, 'x'])),
});

it.each(leftovers)('%s, which a program left, is told to nobody', (path) => {
  expect(run().saidOf(path)).toEqual([]);
});

it.each(strays)('%s is one sentence, and its remedy overwrites nothing', (_, at, said) => {
  const found = run().saidOf(at);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

it.each([
  ['articles/odd copy', 'This folder looks like a copy of “odd”.'],
  ['articles/odd (2)', 'This folder looks like a copy of “odd”.'],
  ['articles/odd-backup', 'This folder looks like a copy of “odd”.'],
  ['articles/odd/odd', 'This folder looks like a copy of “odd”'],
  ['articles copy', 'This folder looks like a copy of “articles”'],
  ['notices/tab copy.yaml', 'This file looks like a copy of “content/notices/tab.yaml”.'],
])('%s, copied, is one line whatever is in it', (path, said) => {
  const found = run().problems.filter(({ file }) => file.startsWith(`content/${path}`));
  expect(found.map(({ message }) => message.slice(0, said.length))).toEqual([said]);
});

it('nothing is written', () => {
  expect(run().isUntouched).toBe(true);
});
