import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/check/check-folder.ts';
import { mendFolder } from '../../../src/check/fix/mend.ts';
import { notReadable } from '../../../src/check/read/read-file.ts';

let root: string;

const pathOf = (path: string) => {
  const full = join(root, 'content', path);
  mkdirSync(dirname(full), { recursive: true });
  return full;
};

const write = (path: string, content: string | Uint8Array) => {
  writeFileSync(pathOf(path), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'odd-files-'));
  // A mistake of its own, to see that the rest is still judged.
  write('topics.yaml', 'money:\n  ordr: 1\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What the check says of one file; the mistake in topics.yaml must always be there too. */
const saidOf = async (path: string): Promise<string[]> => {
  const { problems } = await checkFolder(root, '2026-11-23');
  expect(problems.some(({ rule }) => rule === 'schema')).toBe(true);
  return problems
    .filter(({ file }) => file === `content/${path}`)
    .map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
};

describe('a file that is not what it should be gets a clear sentence', () => {
  it('an empty one', async () => {
    write('notices/a.yaml', '');
    expect(await saidOf('notices/a.yaml')).toEqual(['1 unreadable-file: The file is empty.']);
  });

  it('a picture renamed to .mdx', async () => {
    write('articles/a/id.mdx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff));
    expect(await saidOf('articles/a/id.mdx')).toContain(
      '1 unreadable-file: This is no text, or not saved as UTF-8.',
    );
  });

  it('text in another encoding, where it begins to be one', async () => {
    write('notices/a.yaml', Uint8Array.of(0x61, 0x3a, 0x20, 0x62, 0x0a, 0xc4, 0xe3, 0xba, 0xc3));
    expect(await saidOf('notices/a.yaml')).toEqual([
      '2 unreadable-file: This is no text, or not saved as UTF-8.',
    ]);
  });

  it('a line of a megabyte, named by its place', async () => {
    write('articles/a/id.mdx', `---\ntitle: a\n---\n\n${'<a {'.repeat(250_000)}\n`);
    expect(await saidOf('articles/a/id.mdx')).toContain(
      '5 unreadable-file: This line has more than 5,000 characters.',
    );
  });

  it('a file of many megabytes', async () => {
    write('notices/a.yaml', 'a: b\n'.repeat(2_000_000));
    expect((await saidOf('notices/a.yaml'))[0]).toMatch(
      /^1 unreadable-file: The file has 10,000,000 bytes/,
    );
  });

  it('a link that leads in a circle', async () => {
    symlinkSync(pathOf('channels/b.yaml'), pathOf('channels/a.yaml'));
    symlinkSync(pathOf('channels/a.yaml'), pathOf('channels/b.yaml'));
    symlinkSync(join(root, 'content'), pathOf('articles/around'));
    const sentence = '1 unreadable-file: This is a link to another place, not a file.';
    expect(await saidOf('channels/a.yaml')).toEqual([sentence]);
    expect(await saidOf('articles/around')).toEqual([sentence]);
  });

  it('a folder called like a file', async () => {
    mkdirSync(pathOf('channels/a.yaml'));
    expect(await saidOf('channels/a.yaml')).toEqual([
      '1 unreadable-file: This is a folder, but has the name of a file.',
    ]);
  });

  it('something that is not a file at all', async () => {
    const socket = createServer().listen(pathOf('channels/a.yaml'));
    await once(socket, 'listening');
    expect(await saidOf('channels/a.yaml')).toEqual([
      '1 unreadable-file: This is not an ordinary file.',
    ]);
    socket.close();
  });

  it('one that may not be read', () => {
    expect(notReadable('EACCES').message).toBe(
      'The file cannot be read. You have no permission to read it.',
    );
  });

  it('malformed YAML, at its line', async () => {
    write('evidence.yaml', 'a:\n  id: "x\n  zh: y\n');
    expect((await saidOf('evidence.yaml'))[0]).toMatch(/^\d yaml: /);
  });

  it('YAML that would grow without end', async () => {
    const lines = Array.from({ length: 12 }, (_, i) =>
      i === 0 ? 'k0: &a0 [x, x]' : `k${i}: &a${i} [${`*a${i - 1}, `.repeat(10)}]`,
    );
    write('evidence.yaml', `${lines.join('\n')}\n`);
    expect(await saidOf('evidence.yaml')).toEqual([
      '1 yaml: Brackets or aliases are nested too deeply to be read.',
    ]);
  });
});

it('a folder without content is said to be unreadable', async () => {
  rmSync(join(root, 'content'), { recursive: true });
  const { problems } = await checkFolder(root, '2026-11-23');
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content unreadable-file']);
});

it.each(['{', '<a', '[](', '](', '{/*', '钱a', 'a.', '0 8', '@a', '**a', '`', '一'])(
  'a text of nothing but “%s” is judged like any other',
  async (bit) => {
    const line = `${bit.repeat(Math.floor(4_900 / bit.length))}\n`;
    write('articles/a/zh.mdx', `---\ntitle: a\n---\n${line.repeat(10)}`);
    expect((await saidOf('articles/a/zh.mdx')).length).toBeGreaterThan(0);
  },
);

it('repairs write nothing to what cannot be read', async () => {
  const texts = {
    'evidence.yaml': 'a: "x \n',
    'articles/a/zh.mdx': '---\ntitle: a \n---\n<Steps>在Gojek里 \n',
    'notices/a.yaml': '\0 \r\n',
  };
  for (const [path, text] of Object.entries(texts)) write(path, text);
  expect(await mendFolder(root)).toEqual([]);
  for (const [path, text] of Object.entries(texts)) {
    expect(readFileSync(pathOf(path), 'utf8')).toBe(text);
  }
});

it('a picture is welcome beside its article, and missed where it is not', async () => {
  write('articles/a/there.webp', Uint8Array.of(0x52, 0x49));
  write(
    'articles/a/id.mdx',
    '---\ntitle: a\n---\n\n![Riwayat](./there.webp) ![Riwayat](there.webp)\n\n![Riwayat](./gone.webp) ![Riwayat](https://x.example/a.png)\n',
  );
  expect(await saidOf('articles/a/there.webp')).toEqual([]);
  expect((await saidOf('articles/a/id.mdx')).filter((line) => line.includes('picture'))).toEqual([
    '7 link: There is no picture “./gone.webp” beside this text.',
    '7 link: There is no picture “https://x.example/a.png” beside this text.',
  ]);
});
