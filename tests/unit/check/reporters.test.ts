import { expect, it } from 'vitest';
import type { Problem } from '../../../src/check/problem.ts';
import { githubReport } from '../../../src/check/report/github-actions.ts';
import { jsonReport } from '../../../src/check/report/json.ts';
import { terminalReport } from '../../../src/check/report/terminal.ts';

const problems: Problem[] = [
  {
    file: 'content/a.yaml',
    line: 2,
    column: 3,
    rule: 'schema',
    message: '100% “x”: wrong.',
    fix: 'Did you mean “y”?',
  },
  {
    file: 'content/b,c.mdx',
    line: 1,
    column: 1,
    rule: 'chinese-text',
    severity: 'warning',
    fixable: true,
    message: 'Spacing.',
    fix: 'Write “好”.',
  },
];
const checked = { files: 7, problems };

it('a terminal shows one problem a line, files apart, with what to run and to read', () => {
  expect(terminalReport(checked)).toBe(
    [
      'content/a.yaml:2:3 schema — 100% “x”: wrong. Did you mean “y”?',
      '',
      'content/b,c.mdx:1:1 chinese-text (warning, fixable) — Spacing. Write “好”.',
      '',
      '1 error and 1 warning in the content. npm run fix mends 1 of them, marked “fixable”.',
      'What the rules mean: docs/rules/chinese-text.md docs/rules/schema.md',
    ].join('\n'),
  );
});

it('nothing wrong is said in one line', () => {
  expect(terminalReport({ files: 7, problems: [] })).toBe('7 content files, no problems.');
});

it('GitHub gets annotations whose text and file name are escaped', () => {
  expect(githubReport(checked).split('\n')).toEqual([
    '::error file=content/a.yaml,line=2,col=3,title=schema::100%25 “x”: wrong. Did you mean “y”? See docs/rules/schema.md.',
    '::warning file=content/b%2Cc.mdx,line=1,col=1,title=chinese-text::Spacing. Write “好”. (npm run fix mends it.) See docs/rules/chinese-text.md.',
    '1 error and 1 warning in the content. npm run fix mends 1 of them, marked “fixable”.',
  ]);
});

it('programs get counts and every problem with all of its parts', () => {
  expect(JSON.parse(jsonReport(checked))).toEqual({
    version: 1,
    files: 7,
    errors: 1,
    warnings: 1,
    fixable: 1,
    problems: [
      {
        file: 'content/a.yaml',
        line: 2,
        column: 3,
        severity: 'error',
        rule: 'schema',
        page: 'docs/rules/schema.md',
        message: '100% “x”: wrong.',
        fix: 'Did you mean “y”?',
        fixable: false,
      },
      {
        file: 'content/b,c.mdx',
        line: 1,
        column: 1,
        severity: 'warning',
        rule: 'chinese-text',
        page: 'docs/rules/chinese-text.md',
        message: 'Spacing.',
        fix: 'Write “好”.',
        fixable: true,
      },
    ],
  });
});
