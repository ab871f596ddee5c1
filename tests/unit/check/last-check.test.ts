import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFolder, type Checked } from '../../../src/check/check-folder.ts';
import { checkAgain } from '../../../src/check/last-check.ts';

const today = '2026-11-23';
let root: string;
let record: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'last-check-'));
  record = join(root, 'cache/content-check.bin');
  cpSync('tests/fixtures/planted-mistakes/content', join(root, 'content'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Checks on top of the last check, and counts the files and articles that were judged. */
const check = async (day = today, code = 'one'): Promise<Checked & { judged: number }> => {
  const again = checkAgain(record, code);
  let judged = 0;
  const { recall } = again;
  again.recall = (given) => {
    const recalled = recall(given);
    return (files, find) =>
      recalled(files, () => {
        judged += 1;
        return find();
      });
  };
  return { ...(await checkFolder(root, day, again)), judged };
};

const edit = (path: string, change: (text: string) => string): void => {
  const file = join(root, 'content', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

it('what has not changed is not judged again, and every problem is told again', async () => {
  const first = await check();
  const second = await check();
  expect(first.judged).toBeGreaterThan(10);
  expect(second.judged).toBe(0);
  expect(second.problems).toEqual(first.problems);
  expect(second.problems).toEqual((await checkFolder(root, today)).problems);
});

it('a change in one text has its article judged again, and no other', async () => {
  await check();
  edit('articles/plain/en.mdx', (text) => `${text}\nCall 0812-3456-7890.\n`);
  const { judged, problems } = await check();
  expect(judged).toBe(1);
  expect(problems).toEqual((await checkFolder(root, today)).problems);
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toContain(
    'content/articles/plain/en.mdx private-data',
  );
});

it('each planted mistake is found on top of a check of the same content without it', async () => {
  const all = await checkFolder(root, today);
  const flawed = [...new Set(all.problems.map(({ file }) => file.replace('content/', '')))].filter(
    (path) => existsSync(join(root, 'content', path)),
  );
  expect(flawed.length).toBeGreaterThan(15);
  for (const path of flawed) {
    const text = readFileSync(join(root, 'content', path), 'utf8');
    edit(path, () => '');
    await check();
    edit(path, () => text);
    expect((await check()).problems, path).toEqual(all.problems);
  }
});

it('another day, other shared content or other code has everything judged again', async () => {
  const { judged: all } = await check();
  expect((await check('2026-11-24')).judged).toBe(all);
  edit('contacts-to-avoid.yaml', (text) => `${text}# nothing new\n`);
  expect((await check('2026-11-24')).judged).toBe(1);
  edit('evidence.yaml', (text) => `${text}another:\n  id: x\n`);
  expect((await check('2026-11-24')).judged).toBe(all);
  expect((await check('2026-11-24', 'two')).judged).toBe(all);
});

it('a damaged record counts as none', async () => {
  const { judged, problems } = await check();
  writeFileSync(record, readFileSync(record).subarray(0, 100));
  expect(await check()).toMatchObject({ judged, problems });
});
