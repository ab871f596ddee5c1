import type { LoaderContext } from 'astro/loaders';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { collections } from '../../src/collections.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (path: string, content: string): void => {
  const file = join(root, 'content/articles', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

type Entry = { id: string; data: object; body?: string; digest?: string };

/** What Astro hands to the loader of the texts of articles, with what the schema was asked of. */
const astro = () => {
  const entries = new Map<string, Entry>();
  const meta = new Map<string, string>();
  const parsed: string[] = [];
  const watcher = new EventEmitter();
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: Object.assign(entries, {
      set: (entry: Entry) => Map.prototype.set.call(entries, entry.id, entry),
    }),
    meta,
    watcher,
    generateDigest: (text: string) => text,
    parseData: ({ id, data }: Entry) => {
      parsed.push(id);
      return Promise.resolve(data);
    },
  } as unknown as LoaderContext;
  const { loader } = collections.articleTexts as { loader: { load: typeof load } };
  const load = async (given: LoaderContext): Promise<void> => loader.load(given);
  const tell = (path: string) => watcher.emit('all', 'add', join(root, 'content', path));
  return { entries, meta, parsed, tell, load: () => load(context) };
};

const text = (title: string) => `---\ntitle: ${title}\n---\n\nText\n`;

it('each text of an article is an entry, with its front matter and the text below', async () => {
  write('pin/en.mdx', text('PIN'));
  write('pin/zh.mdx', `\uFEFF${text('密码')}`);
  write('pin/notes.mdx', text('No language'));
  const { entries, load } = astro();
  await load();
  expect([...entries.values()].map(({ id, data, body }) => ({ id, data, body }))).toEqual([
    { id: 'pin/en', data: { title: 'PIN' }, body: '\nText\n' },
    { id: 'pin/zh', data: { title: '密码' }, body: '\nText\n' },
  ]);
});

it('only what has changed is parsed again, and what is gone goes', async () => {
  for (const slug of ['a', 'b', 'c']) write(`${slug}/en.mdx`, text(slug));
  const { entries, parsed, load } = astro();
  await load();
  write('b/en.mdx', text('new'));
  rmSync(join(root, 'content/articles/c'), { recursive: true });
  parsed.length = 0;
  await load();
  expect(parsed).toEqual(['b/en']);
  expect([...entries.keys()].sort()).toEqual(['a/en', 'b/en']);
});

it('what other code has read is read again', async () => {
  write('a/en.mdx', text('a'));
  const { meta, parsed, load } = astro();
  await load();
  meta.set('code', 'of another day');
  await load();
  expect(parsed).toEqual(['a/en', 'a/en']);
});

it('while developing, a file that nobody announced is loaded with the next change in its folder', async () => {
  write('a/en.mdx', text('a'));
  const { entries, parsed, tell, load } = astro();
  await load();
  parsed.length = 0;
  write('b/article.yaml', 'topic: pay\n');
  write('b/en.mdx', text('b'));
  tell('articles/b');
  tell('articles/b/article.yaml');
  await vi.waitUntil(() => entries.has('b/en'), { timeout: 4000 });
  expect(parsed).toEqual(['b/en']);
});

it('a file that cannot be parsed is named', async () => {
  write('a/en.mdx', '---\ntitle: "never closed\n---\n');
  await expect(astro().load()).rejects.toThrow('content/articles/a/en.mdx: ');
});
