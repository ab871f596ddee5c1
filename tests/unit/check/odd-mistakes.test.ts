import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentPath } from '../../setup/sample-content.ts';

/*
 * What writers, editors, file managers and merges leave in the content, all at once. Each mistake
 * is one sentence at its place; what is no mistake is none.
 */

const notice = (change: (text: string) => string): string =>
  change(
    'from: 2026-11-01\nuntil: 2026-11-30\ntext:\n  id: Gangguan hari ini\n  zh: 今天有故障\n  en: There is an outage today\n',
  );
const put = (from: string, to: string) => notice((text) => text.replace(from, to));

/** A notice with one mistake each: its text, and the line and the beginning of what is said. */
const notices: Record<string, [text: string, said: string]> = {
  february: [put('11-01', '02-30'), '1 schema “from” is 2026-02-30, a day that does not exist'],
  thirteen: [put('11-01', '13-01'), '1 schema “from” is 2026-13-01, and no year has a month 13.'],
  slashes: [
    put('2026-11-01', '2026/11/01'),
    '1 schema “2026/11/01” is not how “from” gives a day. Write 2026-11-01.',
  ],
  'short-day': [
    put('2026-11-01', '2026-11-1'),
    '1 schema “2026-11-1” is not how “from” gives a day. Write 2026-11-01.',
  ],
  'day-first': [
    put('2026-11-01', '01-11-2026'),
    '1 schema “01-11-2026” is not how “from” gives a day. Write year',
  ],
  'in-words': [
    put('2026-11-01', '1 November'),
    '1 schema “1 November” is not how “from” gives a day. Write year',
  ],
  'year-only': [put('2026-11-01', '2026'), '1 schema “from” is no day. Write year'],
  backwards: [put('11-30', '10-30'), '2 schema “until”: must not be before'],
  'no-break-value': [
    put('id: ', 'id:\u00A0'),
    '4 yaml A no-break or other unusual space stands here',
  ],
  'no-break-key': [
    put('from: ', 'from:\u00A0'),
    '1 yaml A no-break or other unusual space stands here',
  ],
  'wide-space': [put('en: ', 'en:\u3000'), '6 yaml A no-break or other unusual space stands here'],
  'wide-colon': [put('from: ', 'from：'), '1 yaml The colon after this key is a full-width one'],
  'no-space': [put('en: ', 'en:'), '6 yaml A space is missing after the colon of this key.'],
  tab: [put('  zh', '\tzh'), '5 yaml A tab or an unusual space stands where the line is indented'],
  dashes: [
    `${notice(String)}article:\n  – a\n  – b\n`,
    '8 yaml This sign begins no entry of a list',
  ],
  bullets: [`${notice(String)}article:\n• a\n• b\n`, '8 yaml This sign begins no entry of a list'],
  misspelt: [put('until', 'untill'), '2 schema “untill” is not known here. Did you mean “until”?'],
  capital: [put('from', 'From'), '1 schema “From” is not known here. Did you mean “from”?'],
  merged: [
    put(
      'until: 2026-11-30',
      '<<<<<<< HEAD\nuntil: 2026-11-30\n=======\nuntil: 2026-12-01\n>>>>>>> main',
    ),
    '2 unreadable-file “<<<<<<<” is the mark of a merge that was not finished.',
  ],
  'half-merged': [
    put('until: 2026-11-30', 'until: 2026-11-30\n>>>>>>> main'),
    '3 unreadable-file “>>>>>>>” is the mark of a merge',
  ],
  'one-language': [
    put('  zh: 今天有故障\n', ''),
    '3 translation “text” is not written in 简体中文; its readers see Bahasa Indonesia.',
  ],
  bold: [put('outage', '**outage**'), '6 markdown Readers see “**” as it stands here'],
  linked: [
    put('an outage', '[an outage](article:a)'),
    '6 markdown Readers see “[an outage](article:a)” as it stands here',
  ],
  unclosed: [
    put('id: Gangguan', 'id: "Gangguan'),
    '4 yaml The quote that is opened here is never closed.',
  ],
  colon: [put('There is', 'Note: there is'), '6 yaml A key stands inside a value'],
  'plain-text': [
    notice((text) => text.replace(/text:[^]*/, 'text: Gangguan hari ini\n')),
    '3 schema “text” has the wrong form.',
  ],
  Loud: [put('outage', 'outage again'), '1 file-place “Loud” becomes part of an address'],
};

/** Lines of an article with one mistake each, and what is said of them. */
const lines: [line: string, said: string][] = [
  ['Buka **“Bantuan”**lalu kirim.', 'Put the punctuation outside of the signs: “**Bantuan**”.'],
  ['Buka **Bantuan **lalu kirim.', 'Write **Bantuan**, without a space inside the signs.'],
  ['Buka menu__Bantuan__lalu kirim.', 'Write **Bantuan**.'],
  ['Buka **Bantuan lalu kirim.', 'Readers see the signs “**” here.'],
  ['Buka ＊＊Bantuan＊＊ lalu kirim.', 'Write plain ** before and after the words.'],
  ['Buka *“Bantuan”*lalu kirim.', 'Readers see the sign “*” here.'],
  ['Senin~Jumat, pagi~malam.', 'The words between the two “~” are struck out'],
  ['• Simpan struk\n• Tanya toko', '“•” begins no list'],
  ['– Simpan struk\n– Tanya toko', '“–” begins no list'],
  ['-Simpan struk\n-Tanya toko', 'A plain space is missing after “-”'],
  ['-\u00A0Simpan struk', 'A plain space is missing after “-”'],
  ['1.Simpan struk', 'A plain space is missing after “1.”'],
  ['1、Simpan struk', '“1、” begins no item of a list'],
  ['（1）Simpan struk', '“（1）” begins no item of a list'],
  ['Simpan struk:\n2. Tanya toko', '“2.” begins no item here'],
  ['Cara\tWaktu\nKartu\tLama', 'Columns that are held apart like this run together.'],
  ['| Cara | Waktu |\n| Kartu | Lama |', 'This table has no line of “|---|---|” under its first'],
  ['Simpan struk[^a].\n\n[^a]: Foto juga boleh.', 'A footnote gets a heading in English'],
  ['- [ ] Simpan struk', 'A box that nobody can tick'],
  ['- Simpan struk\n-', 'This item of a list is empty.'],
  ['5. Simpan struk', 'This becomes a list that begins with 5.'],
  [
    '<Steps>\n\n- Simpan struk\n- Tanya toko\n\n</Steps>',
    'Steps are numbered, and this list has dashes.',
  ],
  [
    '<Steps>\n\n1. Simpan struk\n\nLalu:\n\n2. Tanya toko\n\n</Steps>',
    'The numbers begin again at 1 here',
  ],
  ['<Checklist>\n\n1. Simpan struk\n\n</Checklist>', 'A checklist has boxes to tick'],
  ['[Bantuan][bantuan]', 'This is no link, so readers see its brackets.'],
  ['[Bantuan]（page:contact）', '“page:contact” stands here as text'],
  ['##\u00A0Bantuan', 'A plain space is missing after “#”'],
  ['＃＃ Bantuan', '“＃＃” begins no heading.'],
  ['## 💳', 'This heading has no words.'],
  ['Simpan struk\n---', 'This line becomes a heading'],
];

/** Lines in which nothing is wrong. */
const sound = [
  'Buka “**Bantuan**” lalu kirim.',
  '1) Simpan struk\n2) Tanya toko',
  '| Cara | Waktu |\n|---|---|\n| Kartu | Lama |',
  'Tekan \\*\\*bintang\\*\\* di layar.',
  'Simpan struk — lalu tanya toko.',
  'Kira-kira seminggu~ ya.',
];

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

let root: string;
let before: string;
let run: { status: number | null; problems: Report['problems'] };
type Report = {
  problems: { file: string; line: number; rule: string; message: string; fix: string }[];
};

const write = (path: string, text: string) => {
  const file = join(root, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Everything below the folder, so that a change of any of it shows. */
const fingerprint = (): string => {
  const hash = createHash('sha256');
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    hash.update(path);
    if (entry.isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
};

const blocks = [...lines.map(([line]) => line), ...sound];
const article = `---\ntitle: Ganjil\nsummary: Semua yang ganjil.\n---\n\n## Awal\n\n${blocks.join('\n\n')}\n`;

const shared = 'topic: money\n';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'odd-mistakes-'));
  for (const [name, [text]] of Object.entries(notices)) write(`notices/${name}.yaml`, text);
  write('locales.yaml', readFileSync(contentPath('locales.yaml'), 'utf8'));
  write('articles/odd/article.yaml', shared);
  write('articles/odd/id.mdx', article);
  for (const folder of ['odd copy', 'odd (2)', 'odd-backup']) {
    write(`articles/${folder}/article.yaml`, shared);
    write(`articles/${folder}/id.mdx`, article);
  }
  for (const name of ['article.yaml', 'id.mdx', 'asked-as.yaml']) {
    write(`articles/odd/odd/${name}`, 'x');
    write(`articles copy/odd/${name}`, 'x');
  }
  for (const path of leftovers) write(path, '\0 not text');
  for (const [path] of strays) write(path, 'x');
  write('notices/tab copy.yaml', notices.tab![0]);
  before = fingerprint();
  const { status, stdout } = spawnSync(process.execPath, [resolve('src/check/cli.ts'), '--json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795392000', GITHUB_ACTIONS: '' },
  });
  run = { status, problems: (JSON.parse(stdout) as Report).problems };
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const saidOf = (path: string): string[] =>
  run.problems
    .filter(({ file }) => file === `content/${path}`)
    .map(({ line, rule, message, fix }) => `${line} ${rule} ${message} ${fix}`);

it('there are about sixty of them and more, and one run tells all', () => {
  expect(Object.keys(notices).length + lines.length + strays.length).toBeGreaterThanOrEqual(60);
  expect(run.status).toBe(1);
});

it.each(Object.entries(notices))('%s is one sentence, at its line', (name, [, said]) => {
  const found = saidOf(`notices/${name}.yaml`);
  expect(found).toHaveLength(1);
  expect(found[0]?.slice(0, said.length)).toBe(said);
});

const lineOf = (block: string): number =>
  article.slice(0, article.indexOf(`\n\n${block}\n`)).split('\n').length + 2;

it.each(lines)('%j is one sentence, at its line', (block, said) => {
  const first = lineOf(block);
  const last = first + block.split('\n').length;
  const found = saidOf('articles/odd/id.mdx').filter((line) => {
    const at = Number.parseInt(line, 10);
    return at >= first && at < last && !/^\d+ (?:asked-as|chinese-text)/.test(line);
  });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(said);
});

it.each(sound)('%j is no mistake', (block) => {
  const first = lineOf(block);
  const last = first + block.split('\n').length;
  const at = saidOf('articles/odd/id.mdx').map((line) => Number.parseInt(line, 10));
  expect(at.filter((line) => line >= first && line < last)).toEqual([]);
});

it.each(leftovers)('%s, which a program left, is told to nobody', (path) => {
  expect(saidOf(path)).toEqual([]);
});

it.each(strays)('%s is one sentence, and its remedy overwrites nothing', (_, at, said) => {
  const found = saidOf(at);
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
  const found = run.problems.filter(({ file }) => file.startsWith(`content/${path}`));
  expect(found.map(({ message }) => message.slice(0, said.length))).toEqual([said]);
});

it('nothing is written', () => {
  expect(fingerprint()).toBe(before);
});
