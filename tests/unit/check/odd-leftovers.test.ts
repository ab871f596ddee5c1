import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFolder } from '../../../src/check/check-folder.ts';
import { mendFile } from '../../../src/check/fix/mend.ts';

/*
 * Files that editors, shared folders and other encodings leave beside or inside an article. Further
 * files are in odd-files.test.ts.
 */

let root: string;

const write = (path: string, text: string | Uint8Array) => {
  const file = join(root, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const text = '---\ntitle: Uang\nsummary: Tunggu.\n---\n\n## Langkah\n\nTanya toko.\n';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'odd-leftovers-'));
  write('articles/a/article.yaml', 'sourceLanguage: id\n');
  write('articles/a/id.mdx', text);
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What the check says of a file, apart from what every article should have beside it. */
const saidOf = async (path: string): Promise<string[]> => {
  const { problems } = await checkFolder(root, '2026-11-23');
  return problems
    .filter(({ file, rule }) => file === `content/${path}` && rule !== 'asked-as')
    .filter(({ rule }) => rule !== 'schema')
    .map(({ line, rule, message, fix }) => `${line} ${rule}: ${message} ${fix}`);
};

it.each([
  'id.mdx.save',
  'id.mdx.save.1',
  'id.mdx,v',
  'id.mdx.lock',
  'id_BACKUP_4711.mdx',
  'id_LOCAL_4711.mdx',
  'id_REMOTE_4711.mdx',
  'id_BASE_4711.mdx',
  '.id.mdx.un~',
  'ehthumbs_vista.db',
  '.syncthing.id.mdx.tmp',
])('%s, which a program left, is told to nobody', async (name) => {
  write(`articles/a/${name}`, text);
  expect(await saidOf(`articles/a/${name}`)).toEqual([]);
});

it.each([
  ['ID.mdx', 'Remove it: id.mdx is there already.'],
  ['id.MDX', 'Remove it: id.mdx is there already.'],
  ['id.mdx.txt', 'Remove it: id.mdx is there already.'],
  ['zh.mdx.txt', 'Rename it to zh.mdx.'],
  ['article.yaml.txt', 'Remove it: article.yaml is there already.'],
  ['id (Sari’s conflicted copy 2026-11-01).mdx', 'Remove it: id.mdx is there already.'],
  ['id.sync-conflict-20261101-120000-ABCDEFG.mdx', 'Remove it: id.mdx is there already.'],
  ['Foto.PNG', 'Rename it to Foto.png.'],
  ['foto.heic', 'A picture lies in the folder of its article, as name.webp'],
])('%s is one sentence with a remedy that overwrites nothing', async (name, said) => {
  write(`articles/a/${name}`, text);
  const found = await saidOf(`articles/a/${name}`);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

it.each([
  [
    text.replace('toko', 'to\uFFFD\uFFFDko'),
    '8 text-form: “\uFFFD\uFFFD” is what another encoding made',
  ],
  [text.replace('toko', 'æ¬¾'), '8 text-form: “æ¬¾” is what another encoding made'],
  [text.replace('toko', 'tokoâ€™s'), '8 text-form: “â€™” is what another encoding made'],
  [text.replace('toko', 'cafÃ©'), '8 text-form: “Ã©” is what another encoding made'],
  [text.replace('toko', 'to\u2028ko'), '8 text-form: An end of a line that editors do not show'],
  [text.replace(/## [^]*/, ''), '6 unfinished: No text follows the title and the summary.'],
  [text.replace(/## [^]*/, '{/* nanti */}\n'), 'No text follows the title and the summary.'],
  [text.replace('Uang', '💳'), '2 headings: The title has no words.'],
  [text.replace('Tanya', '  <<<<<<< HEAD\n  Tanya'), '8 unreadable-file: “<<<<<<<” is the mark'],
])('%j is one sentence, at its line', async (odd, said) => {
  write('articles/a/id.mdx', odd);
  const found = await saidOf('articles/a/id.mdx');
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

it.each(['café “itu” —', 'é”', 'Résumé…', 'naïve', '“à la carte”'])(
  '%s is in the encoding it should be in',
  async (words) => {
    write('articles/a/id.mdx', text.replace('toko', words));
    expect(await saidOf('articles/a/id.mdx')).toEqual([]);
  },
);

it('a folder in capitals is one sentence, however many files are in it', async () => {
  write('articles/Refund/article.yaml', 'sourceLanguage: id\n');
  write('articles/Refund/id.mdx', text.replace('Tanya', 'Tanyakan'));
  const { problems } = await checkFolder(root, '2026-11-23');
  const said = problems.filter(({ message }) => message.startsWith('“Refund” becomes part'));
  expect(said.map(({ file, fix }) => `${file} ${fix}`)).toEqual([
    'content/articles/Refund/article.yaml Rename it to “refund”.',
  ]);
});

it('an end of a line that nobody sees becomes a space', async () => {
  const odd = text.replace('Tanya toko', 'Tanya\u2028toko\u0085lagi');
  const mended = await mendFile('content/articles/a/id.mdx', odd);
  expect(mended.text).toContain('Tanya toko lagi.');
  expect(mended.done).toContain('line ends');
});
