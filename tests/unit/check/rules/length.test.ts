import { describe, expect, it, vi } from 'vitest';
import { lengthRule } from '../../../../src/check/rules/length.ts';
import { saidBy } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

type Front = { title?: string; summary?: string };

/** What the rule says of a text whose first line is line 5 of its file. */
const saidOf = (locale: string, body: string, { title = 'x', summary = '""' }: Front = {}) =>
  saidBy(lengthRule, {
    [`articles/a/${locale}.mdx`]: `---\ntitle: ${title}\nsummary: ${summary}\n---\n${body}\n`,
  }).map((line) => line.replace(`articles/a/${locale}.mdx:`, ''));

const characters = (key: string, there: number, most: number) =>
  `The ${key} has ${there} characters; ${most} is the most that shows everywhere. Say the same in fewer words.`;

describe('a title and a summary', () => {
  it('show everywhere with 60 and 160 characters, of which each sign is one', () => {
    const most = { title: `"${'👍'.repeat(60)}"`, summary: `" ${'y'.repeat(160)} "` };
    expect(saidOf('en', 'x', most)).toEqual([]);
    const more = { title: 'x'.repeat(61), summary: 'y'.repeat(161) };
    expect(saidOf('en', 'x', more)).toEqual([
      `2:1 ${characters('title', 61, 60)}`,
      `3:1 ${characters('summary', 161, 160)}`,
    ]);
  });

  it('in Chinese show everywhere with half as many', () => {
    expect(saidOf('zh', 'x', { title: '钱'.repeat(30), summary: '钱'.repeat(80) })).toEqual([]);
    expect(saidOf('zh', 'x', { title: '钱'.repeat(31), summary: '钱'.repeat(81) })).toEqual([
      `2:1 ${characters('title', 31, 30)}`,
      `3:1 ${characters('summary', 81, 80)}`,
    ]);
  });

  it('that are no text are for the schema to tell', () => {
    const list = `[${'x'.repeat(200)}]`;
    expect(saidOf('en', 'x', { title: list, summary: list })).toEqual([]);
  });
});

const opening = (there: string, most: number) =>
  `1:1 warning: The summary and the first section have ${there}; readers in trouble take in ${most}. Leave out what does not help to act, or make two of it.`;
const ofCase = (line: number, there: string, most: number) =>
  `${line}:1 warning: This case has ${there}; readers in trouble take in ${most}. Leave out what does not help to act, or make two of it.`;

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('the summary with the first section', () => {
  it('has 250 words at most, up to the second heading, and cases of it count', () => {
    const summary = words(10);
    const upTo = (count: number) =>
      `## Now\n\n${words(count)}\n\n### <Case id="a" /> Case\n\n${words(100)}\n\n## Then\n\n${words(300)}`;
    expect(saidOf('en', upTo(138), { summary })).toEqual([]);
    expect(saidOf('en', upTo(139), { summary })).toEqual([opening('251 words', 250)]);
  });

  it('is the whole text where there is no other, and what stands before its heading', () => {
    expect(saidOf('en', words(250))).toEqual([]);
    expect(saidOf('en', `${words(251)}\n\n## Then`)).toEqual([opening('252 words', 250)]);
    expect(saidOf('en', `# One\n\n${words(249)}\n\n## Then`)).toEqual([]);
    expect(saidOf('en', `# One\n\n${words(250)}\n\n## Then`)).toEqual([opening('251 words', 250)]);
  });

  it('that is no text adds no word', () => {
    expect(saidOf('en', words(250), { summary: '[word]' })).toEqual([]);
  });

  it('in Chinese has 400 characters at most, of which signs and letters are none', () => {
    const text = (count: number) => `## 钱\n\n${'钱，GoPay。'.repeat(count)}\n\n## 钱`;
    expect(saidOf('zh', text(399))).toEqual([]);
    expect(saidOf('zh', text(400))).toEqual([opening('401 characters', 400)]);
    expect(saidOf('zh', 'GoPay', { summary: '5' })).toEqual([]);
  });

  it('counts what a reader reads as words: no tags, figures and signs', () => {
    const tags = '<Fact id="some.words here" /> 5 12.000 — … '.repeat(300);
    expect(saidOf('en', `${words(249)} GoPay2 ${tags}`)).toEqual([]);
    expect(saidOf('en', `${words(250)} GoPay2`)).toEqual([opening('251 words', 250)]);
  });
});

describe('a case', () => {
  const text = (...cases: string[]) =>
    `## Now\n\n## Cases\n\n${cases.map((each) => `### <Case id="a" /> Case\n\n${each}\n\n`).join('')}`;

  it('has 120 words at most, its heading included', () => {
    expect(saidOf('en', text(words(119)))).toEqual([]);
    expect(saidOf('en', text(words(120), words(119), words(121)))).toEqual([
      ofCase(9, '121 words', 120),
      ofCase(17, '122 words', 120),
    ]);
  });

  it('in Chinese has 200 characters at most', () => {
    expect(saidOf('zh', text('钱'.repeat(200)))).toEqual([]);
    expect(saidOf('zh', text('钱'.repeat(201)))).toEqual([ofCase(9, '201 characters', 200)]);
  });

  it('ends at the next heading of any level, and sections and parts of it have no limit', () => {
    const long = words(150);
    expect(saidOf('en', `${text(words(60))}#### More\n\n${long}\n\n## Last\n\n${long}`)).toEqual(
      [],
    );
  });
});

it('only the texts of articles are measured', () => {
  expect(saidBy(lengthRule, { 'topics.yaml': `title: ${'x'.repeat(100)}\n` })).toEqual([]);
});
