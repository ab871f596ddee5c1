import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumSwitches } from '../setup/chromium-switches.ts';
import { findPageChromium } from '../setup/chromium.ts';
import { startDevServer, type DevServer } from '../setup/dev-server.ts';
import { copyProject, type ProjectCopy } from '../setup/project-copy.ts';

/** What a guide tells its reader to do, in order: a command to type or a file to write. */
type Step = { command: string } | { path: string; text: string };

/** Commands that fetch or send the project; the rehearsal has a copy of it instead. */
const needsTheWorld = /^(git clone |cd |npm ci$|git push )/;

const stepsOf = (guide: string): Step[] =>
  [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].flatMap(
    ([, language = '', path, text = '']): Step[] =>
      path === undefined
        ? language === 'sh'
          ? text
              .trim()
              .split('\n')
              .map((command) => ({ command }))
          : []
        : [{ path, text }],
  );

const titleIn = (text: string): string => /^title: (.*)$/m.exec(text)?.[1] ?? '';

let browser: Browser;
let project: ProjectCopy | undefined;
let server: DevServer | undefined;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findPageChromium(), args: chromiumSwitches });
}, 60_000);

afterAll(() => browser.close());

afterEach(async () => {
  await server?.stop();
  project?.dispose();
  server = undefined;
  project = undefined;
});

const run = (root: string, command: string): string => {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${resolve('node_modules/.bin')}:${process.env.PATH ?? ''}`,
      GIT_AUTHOR_NAME: 'Writer',
      GIT_AUTHOR_EMAIL: 'writer@example.com',
      GIT_COMMITTER_NAME: 'Writer',
      GIT_COMMITTER_EMAIL: 'writer@example.com',
    },
  });
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  return stdout + stderr;
};

/** Guides, the language in which each has its article written, and the one it is translated to. */
const guides = [
  ['content/README.id.md', 'id', 'en'],
  ['content/README.md', 'en', 'id'],
  ['content/README.zh.md', 'zh', 'en'],
] as const;

/** The guides tell the same steps, as the last test here shows; the nightly run follows them all. */
const followed = process.env.TEST_EXTENT === 'all' ? guides : guides.slice(0, 1);

describe('somebody who follows the writers’ guide to the letter', () => {
  it.each(followed)(
    'sees the article, translates it and passes the check (%s)',
    async (path, written, translated) => {
      const guide = readFileSync(path, 'utf8');
      const [address = ''] = /http:\/\/localhost:4321\/\w+\/articles\/[a-z-]+\//.exec(guide) ?? [];
      const page = new URL(address).pathname;
      expect(page).toMatch(new RegExp(`^/${written}/`));
      project = copyProject();
      run(project.root, 'git init --quiet');
      const performed: string[] = [];
      for (const step of stepsOf(guide)) {
        if ('path' in step) {
          const [, locale] = /\/(\w+)\.mdx$/.exec(step.path) ?? [];
          if (server && locale !== undefined) {
            const tab = await browser.newPage();
            // A save while the server still answers would race with it; no writer types that fast.
            await tab.goto(server.origin + page.replace(written, locale), {
              waitUntil: 'networkidle',
              timeout: 240_000,
            });
            const title = titleIn(step.text);
            expect(title).not.toBe('');
            // The tab follows the save by itself, as the guide says.
            project.write(step.path, step.text);
            await tab.locator('h1').getByText(title).waitFor({ timeout: 240_000 });
            await tab.close();
          } else {
            project.write(step.path, step.text);
          }
        } else if (step.command === 'npm run dev') {
          server = await startDevServer(project.root);
          const template = await server.until(page, (_, status) => status === 200);
          expect(template).toMatch(/<h1[^>]*>‹/);
        } else if (!needsTheWorld.test(step.command)) {
          run(project.root, step.command);
        }
        if ('command' in step) performed.push(step.command);
      }
      expect(performed).toEqual(
        expect.arrayContaining([
          'npm run dev',
          'npm run check',
          `npm run translations -- --accept keep-proof ${translated}`,
        ]),
      );
      expect(run(project.root, 'npm run translations')).toMatch(/^keep-proof .*source/m);
      expect(run(project.root, 'git status --porcelain content')).toBe('');
    },
    600_000,
  );
});

it('the guides in the three languages tell the same steps', () => {
  const shape = (path: string) =>
    stepsOf(readFileSync(path, 'utf8')).map((step) =>
      'path' in step
        ? 'file'
        : step.command.replace(/--?\w+ \w+|-m ".*"|(?<=keep-proof )\w+$/g, ''),
    );
  expect(shape('content/README.id.md')).toEqual(shape('content/README.md'));
  expect(shape('content/README.zh.md')).toEqual(shape('content/README.md'));
});
