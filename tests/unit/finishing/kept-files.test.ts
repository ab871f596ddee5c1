import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptFiles } from '../../../src/finishing/kept-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const cache = () => join(folder, 'cache');
const site = (path: string) => join(folder, 'site', path);

it('a file is made once from the same content, in this build and the next', async () => {
  let made = 0;
  const make = () => Buffer.from(`made ${(made += 1)}`);
  const first = keptFiles(cache(), 'v1');
  await first.place(site('a/x.br'), 'content', make);
  await first.place(site('b.br'), 'content', make);
  await keptFiles(cache(), 'v1').place(site('c.br'), 'content', make);
  expect(['a/x.br', 'b.br', 'c.br'].map((path) => readFileSync(site(path), 'utf8'))).toEqual([
    'made 1',
    'made 1',
    'made 1',
  ]);
});

it('other content, or other code, makes another file', async () => {
  await keptFiles(cache(), 'v1').place(site('a'), 'content', () => Buffer.from('1'));
  await keptFiles(cache(), 'v1').place(site('b'), 'changed', () => Buffer.from('2'));
  await keptFiles(cache(), 'v2').place(site('c'), 'content', () => Buffer.from('3'));
  expect(['a', 'b', 'c'].map((path) => readFileSync(site(path), 'utf8'))).toEqual(['1', '2', '3']);
});

it('what no file of a build came from is not kept any longer', async () => {
  await keptFiles(cache(), 'v1').place(site('a'), 'old', () => Buffer.from('1'));
  const next = keptFiles(cache(), 'v1');
  await next.place(site('a'), 'new', () => Buffer.from('2'));
  next.tidy();
  expect(readdirSync(cache())).toHaveLength(1);
});
