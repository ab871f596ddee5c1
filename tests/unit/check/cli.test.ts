import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentPath } from '../../setup/sample-content.ts';

const check = resolve('src/check/cli.ts');
const fix = resolve('src/check/fix/cli.ts');

let root: string;

/** Sound but for one claim that is due for review. */
const content = {
  'evidence.yaml': 'receipt: { id: Struk, zh: 用 QRIS 付款的小票, en: Receipt }\n',
  'organisations.yaml': [
    'maker:',
    '  name: Maker',
    '  kind: provider',
    '  role: { id: Pembuat, zh: 厂商, en: Maker }',
    '  checked: 2026-01-01',
    '  sources: []',
    '',
  ].join('\n'),
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(root, 'content'));
  copyFileSync(contentPath('locales.yaml'), join(root, 'content/locales.yaml'));
  for (const [path, text] of Object.entries(content)) {
    writeFileSync(join(root, 'content', path), text);
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const environment = {
  ...process.env,
  GITHUB_ACTIONS: '',
  NO_COLOR: '1',
  SOURCE_DATE_EPOCH: '1795392000',
};

const run = (program: string, args: string[] = [], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, ...env },
  });
  return { status, stdout, stderr };
};

const edit = (path: string, change: (text: string) => string) => {
  const file = join(root, 'content', path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

const untidy = (text: string) => text.replace('用 QRIS 付款', '用QRIS付款');

it('warnings leave the exit code at 0, errors make it 1', () => {
  const warned = run(check);
  expect(warned.stdout).toMatch(/organisations\.yaml:5:3 dates \(warning\)/);
  expect(warned.status).toBe(0);
  edit('organisations.yaml', (text) => text.replace('kind:', 'kin:'));
  expect(run(check).status).toBe(1);
});

it('each way to report says the same', () => {
  edit('evidence.yaml', untidy);
  expect(run(check).stdout).toMatch(/evidence\.yaml:1:\d+ chinese-text \(fixable\)/);
  expect(run(check, ['--json']).stdout).toMatch(/"rule": "chinese-text"/);
  expect(run(check, [], { GITHUB_ACTIONS: 'true' }).stdout).toMatch(
    /^::error file=content\/evidence\.yaml,line=1,col=\d+,title=chinese-text::/m,
  );
});

it.each([check, fix])('colour is for eyes only, unless it is asked for: %s', (program) => {
  edit('organisations.yaml', (text) => text.replace('kind:', 'kin:'));
  const coloured = /\u001b\[/;
  const said = (env: Record<string, string>) => run(program, [], env).stdout;
  expect(said({ NO_COLOR: '' })).not.toMatch(coloured);
  expect(said({ NO_COLOR: '1' })).not.toMatch(coloured);
  expect(said({ NO_COLOR: '', FORCE_COLOR: '0' })).not.toMatch(coloured);
  expect(said({ NO_COLOR: '', FORCE_COLOR: '1' })).toMatch(coloured);
});

it('the command that is printed mends what it promises, and nothing else changes', () => {
  edit('evidence.yaml', untidy);
  expect(run(check).stdout).toContain('npm run fix mends 1 of them');
  const mended = run(fix);
  expect(mended.stdout).toContain('content/evidence.yaml: Chinese spacing and punctuation (2)');
  expect(mended.status).toBe(0);
  for (const [path, text] of Object.entries(content)) {
    expect(readFileSync(join(root, 'content', path), 'utf8')).toBe(text);
  }
  expect(run(fix).stdout).toContain('Nothing to mend.');
});

it('the command that mends says so where it can mend nothing, and what is left', () => {
  edit('organisations.yaml', (text) => text.replace('kind:', 'kin:'));
  const { stdout, status } = run(fix);
  expect(stdout).toMatch(
    /^This command found nothing that it can mend\. Left to mend by hand: 1 error and 1 warning\.$/m,
  );
  expect(stdout).not.toContain('Nothing to mend');
  expect(status).toBe(1);
  edit('evidence.yaml', untidy);
  expect(run(fix).stdout).toMatch(
    /^Mended 1 file\. Left to mend by hand: 1 error and 1 warning\.$/m,
  );
});

it('before the packages are installed, the commands of writers say so in a sentence', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const name of ['check', 'fix', 'new', 'dev', 'translations']) {
    const [program, ...args] = (scripts[name] ?? '').split(' ');
    expect(program).toBe('node');
    const { status, stderr } = run(
      args[0] ?? '',
      args.slice(1).map((argument) => argument.replace(/^(\.\/)?src\//, `${resolve('src')}/`)),
    );
    expect(stderr).toBe('The packages of this project are not installed yet. Run: npm ci\n');
    expect(status).toBe(1);
  }
});

it('an option it does not know is answered in a sentence', () => {
  const { status, stderr } = run(check, ['--jsn']);
  expect(stderr).toMatch(/does not know “--jsn”\. Did you mean “--json”\?/);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(status).toBe(2);
  expect(run(check, ['--json', '--watch']).stderr).toMatch(/either --json or --watch/);
});

it('watching checks again at each change, and outlives errors', async () => {
  const watching = spawn(process.execPath, [check, '--watch'], { cwd: root, env: environment });
  let output = '';
  const waiting: { pattern: RegExp; done: () => void }[] = [];
  watching.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    for (const { pattern, done } of waiting) if (pattern.test(output)) done();
  });
  const says = (pattern: RegExp) =>
    new Promise<void>((done) => {
      if (pattern.test(output)) done();
      else waiting.push({ pattern, done });
    });
  try {
    await says(/in the content|no problems/);
    edit('evidence.yaml', (text) => `"${text}`);
    await says(/evidence\.yaml:\d+:\d+ yaml/);
    output = '';
    edit('evidence.yaml', (text) => text.slice(1));
    await says(/1 warning in the content/);
    expect(watching.exitCode).toBeNull();
  } finally {
    watching.kill();
  }
});
