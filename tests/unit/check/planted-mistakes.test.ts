import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { checkFolder, type Checked } from '../../../src/check/check-folder.ts';
import { ruleSlugs } from '../../../src/check/rule-slugs.ts';

vi.mock(import('../../../src/i18n/content-path.ts'), () => import('../../setup/sample-content.ts'));

const fixture = 'tests/fixtures/planted-mistakes';
const today = '2026-11-23';

describe('one run over the planted mistakes', () => {
  let checked: Checked;
  let found: string[];

  beforeAll(async () => {
    checked = await checkFolder(fixture, today);
    found = checked.problems.map(
      ({ file, line, rule }) => `${file.replace('content/', '')}:${line} ${rule}`,
    );
  });

  it('lists every one at its line, and nothing else', () => {
    const planted = readFileSync(`${fixture}/mistakes.txt`, 'utf8').trim().split('\n');
    expect(found).toEqual(planted);
    expect(planted.length).toBeGreaterThanOrEqual(40);
  });

  it('meets every rule', () => {
    const met = new Set<string>(checked.problems.map(({ rule }) => rule));
    expect(ruleSlugs.filter((slug) => !met.has(slug))).toEqual([]);
  });

  it('says what is wrong and how to fix it in sentences', () => {
    for (const { message, fix } of checked.problems) {
      expect(message).toMatch(/[.?]$/);
      expect(fix).toMatch(/[.?]$/);
      expect(message + fix).not.toMatch(/undefined|\[object|Invalid input|Expected/);
    }
  });

  it('finds nothing in what is sound', () => {
    expect(found.filter((line) => /plain\/(?:zh|en|article)|desk\.yaml/.test(line))).toEqual([]);
  });
});

it('every rule has a page for writers, and every page a rule', () => {
  const pages = readdirSync('docs/rules')
    .filter((name) => name !== 'README.md')
    .map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...ruleSlugs].sort());
});

it.each(ruleSlugs)(
  'the page of %s says what it means, shows an example and how to fix it',
  (slug) => {
    const page = readFileSync(`docs/rules/${slug}.md`, 'utf8');
    expect(page).toMatch(new RegExp(`^# ${slug}: `));
    expect(page).toContain('**Wrong**');
    expect(page).toContain('**Right**');
    expect(page).toContain('**How to fix it.**');
  },
);
