import { z } from 'astro/zod';
import { expect, it, vi } from 'vitest';
import { contentOf } from '../../../../src/check/content.ts';
import { problemsOf } from '../../../../src/check/read/content-file.ts';
import { positionedYaml } from '../../../../src/check/read/positioned-yaml.ts';
import { judgeYaml, schemaRule } from '../../../../src/check/rules/schema.ts';
import { filesOf, saidBy } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

/** For each problem of a file: where it is, and the rule in whose name it is reported. */
const namesOf = (path: string, text: string) =>
  schemaRule(contentOf(filesOf({ [path]: text }), '2026-11-23')).map(
    ({ rule, line, column, fixable }) => `${line}:${column} ${rule}${fixable ? ' (fixable)' : ''}`,
  );

const notice =
  'from: 2026-11-01\nuntil: 2026-11-30\ntext:\n  id: Gangguan\n  zh: 故障\n  en: Down\n';

const saidOf = (text: string) => saidBy(schemaRule, { 'notices/a.yaml': text });

it('a file as its schema wants it has no problem', () => {
  expect(saidOf(notice)).toEqual([]);
});

it('a key that is not known is told with the one that was meant, or with those that are known', () => {
  expect(saidOf(`${notice}artcle: refund\n`)).toEqual([
    'notices/a.yaml:7:1 “artcle” is not known here. Did you mean “article”?',
  ]);
  expect(saidOf(notice.replace('text:\n', 'text:\n  colour: red\n'))).toEqual([
    'notices/a.yaml:4:3 “colour” is not known here. Remove it. Known here: id, zh, en.',
  ]);
});

it('each value in another form is told at its place, with what it is', () => {
  expect(saidOf(notice.replace('2026-11-01', 'soon').replace(/until.*\n/, ''))).toEqual([
    'notices/a.yaml:1:1 “soon” is not how “from” gives a day. Write year, month and day as in 2026-01-31.',
    expect.stringMatching(/^notices\/a\.yaml:1:1 “until” is missing\. Add it\. It is: ./),
  ]);
});

it('a text that is missing in a language is told in the name of the rule on translations', () => {
  const topic =
    'money: { order: 1, icon: qr, name: { id: a, zh: a }, summary: { id: a, zh: a, en: 5 } }\n';
  expect(saidBy(schemaRule, { 'topics.yaml': topic })).toEqual([
    'topics.yaml:1:30 “money › name” is missing in English. Add “en:” with the text in that language.',
    'topics.yaml:1:79 “money › summary › en” has the wrong form. Write a text; put quotes around a number or a date.',
  ]);
  expect(namesOf('topics.yaml', topic)).toEqual(['1:30 translation', '1:79 schema']);
});

it('a key at the top of a file that has the name of a language is no translation', () => {
  const problems = problemsOf('schema', (reportOn) => {
    const yaml = positionedYaml('zh: a\n');
    const report = reportOn({ path: 'a.yaml', yaml });
    judgeYaml(yaml, z.strictObject({ zh: z.string(), en: z.string() }), report);
  });
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'schema “en” is missing.',
  ]);
});

it('YAML that cannot be read is told in the name of another rule, and what can be mended says so', () => {
  expect(namesOf('notices/a.yaml', notice.replace('id: Gangguan', 'id: "Gangguan'))).toEqual([
    '4:7 yaml',
  ]);
  expect(namesOf('notices/a.yaml', notice.replace('  zh', '\tzh'))).toEqual(['5:1 yaml (fixable)']);
});

it('a file that could not be taken apart is told in the name of the rule that says why', () => {
  expect(saidBy(schemaRule, { 'articles/a/en.mdx': 'Hello\n' })).toEqual([
    'articles/a/en.mdx:1:1 The text must begin with its front matter between two lines of “---”. ' +
      'Begin with “---”, the title, the summary and “---” again.',
  ]);
  expect(namesOf('articles/a/en.mdx', 'Hello\n')).toEqual(['1:1 yaml']);
  expect(namesOf('notices/a.yaml', `${notice}>>>>>>> main\n`)).toEqual(['7:1 unreadable-file']);
});
