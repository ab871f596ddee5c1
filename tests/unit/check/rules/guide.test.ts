import { describe, expect, it, vi } from 'vitest';
import { guideRule } from '../../../../src/check/rules/guide.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

/** A guide by the answers of its questions: question n stands in line n + 1. */
const guide = (questions: Record<string, readonly string[]>): string => {
  const lines = Object.entries(questions).map(
    ([id, answers]) => `  ${id}: { answers: [${answers.map((to) => `{to: '${to}'}`).join(', ')}] }`,
  );
  return ['questions:', ...lines, ''].join('\n');
};

const saidOf = (questions: Record<string, readonly string[]>, more: Texts = {}) =>
  saidBy(guideRule, { 'guides/g.yaml': guide(questions), ...more });

const article = (cases: string) => `---\ntitle: x\n---\n\n## Steps\n\n${cases}\n`;

/** Article “a” with a case in Indonesian, and article “ab”, whose name begins alike, without one. */
const articles: Texts = {
  'articles/a/article.yaml': 'sourceLanguage: id\n',
  'articles/a/id.mdx': article('### <Case id="early" /> Awal\n\n### <Case id="late" /> Akhir'),
  'articles/ab/article.yaml': 'sourceLanguage: id\n',
  'articles/ab/id.mdx': article(''),
};

describe('an answer of a guide', () => {
  it('ends at an article, one of its cases, a channel or a complaint path', () => {
    const ends = ['article:ab', 'article:a#late', 'channel:c', 'ladder:l'];
    const there = { ...articles, 'channels/c.yaml': 'x: y\n', 'ladders/l.yaml': 'x: y\n' };
    expect(saidOf({ first: ends }, there)).toEqual([]);
  });

  it('ends nowhere where its end does not exist, which is told once', () => {
    const there = { ...articles, 'channels/chat.yaml': 'x: y\n' };
    expect(saidOf({ first: ['article:ac#late', 'channel:cat'] }, there)).toEqual([
      'guides/g.yaml:2:23 There is no article “ac” in content/articles/. Did you mean “a”?',
      'guides/g.yaml:2:48 There is no channel “cat” in content/channels/. Did you mean “chat”?',
    ]);
  });

  it('ends at a case that every text of the article has', () => {
    const texts = { ...articles, 'articles/a/zh.mdx': article('### <Case id="early" /> 早') };
    expect(saidOf({ first: ['article:a#late', 'article:a#early', 'article:ab#x'] }, texts)).toEqual(
      [
        // No pin says which text the Chinese one follows, so perhaps it is only behind.
        'guides/g.yaml:2:23 warning: There is no case “late” in content/articles/a/zh.mdx. Name a case that the article has in every language, or add “### <Case id="late" /> …” there.',
        'guides/g.yaml:2:72 There is no case “x” in content/articles/ab/id.mdx. Name a case that the article has in every language, or add “### <Case id="x" /> …” there.',
      ],
    );
  });

  it('is not judged by a text that cannot be read', () => {
    const texts = { ...articles, 'articles/a/zh.mdx': '## No front matter\n' };
    expect(saidOf({ first: ['article:a#late'] }, texts)).toEqual([]);
  });

  it('of another form is for the schema to refuse', () => {
    expect(saidOf({ first: ['Article:x', 'article:X', 'article:x#', 'x', '-question:x'] })).toEqual(
      [],
    );
    expect(saidOf({ a: ['question:ab#late'], ab: [] }, articles)).toEqual([]);
  });

  it('is what stands under “to”, nothing else', () => {
    const yaml =
      "questions: { a: { text: 'article:gone', answers: [{ text: 'article:gone' }] } }\n";
    expect(saidBy(guideRule, { 'guides/g.yaml': yaml })).toEqual([]);
  });
});

it('a common problem of the home page ends like an answer, and is no question', () => {
  const yaml = '- to: article:gone\n- to: article:ab#late\n- to: question:x\n';
  expect(saidBy(guideRule, { ...articles, 'common-problems.yaml': yaml })).toEqual([
    'common-problems.yaml:1:3 There is no article “gone” in content/articles/. Add it there, or name one that exists.',
    'common-problems.yaml:2:3 There is no case “late” in content/articles/ab/id.mdx. Name a case that the article has in every language, or add “### <Case id="late" /> …” there.',
  ]);
});

describe('the questions of a guide', () => {
  it('are missing each time that an answer leads to none', () => {
    const missing = 'There is no question “lots” in this guide. Its questions: first, lost.';
    expect(
      saidOf({ first: ['question:lots', 'question:lost', 'question:lots'], lost: [] }),
    ).toEqual([`guides/g.yaml:2:23 ${missing}`, `guides/g.yaml:2:69 ${missing}`]);
  });

  it('are each reached by one answer, and the first by none', () => {
    const again = (id: string) =>
      `Another answer leads to “${id}” already, so its page could not say what was answered before. Give this answer a question of its own, or lead it to the end.`;
    expect(
      saidOf({
        first: ['question:second', 'question:third', 'question:third'],
        second: ['question:third', 'question:first'],
        third: ['question:third'],
      }),
    ).toEqual([
      `guides/g.yaml:2:72 ${again('third')}`,
      `guides/g.yaml:3:24 ${again('third')}`,
      `guides/g.yaml:3:48 ${again('first')}`,
      `guides/g.yaml:4:23 ${again('third')}`,
    ]);
  });

  it('are three on a way at most, and each further one is told', () => {
    const way = {
      one: ['question:two', 'question:aside'],
      two: ['question:three'],
      three: ['channel:c'],
      aside: ['channel:c'],
    };
    const there = { 'channels/c.yaml': 'x: y\n' };
    expect(saidOf(way, there)).toEqual([]);
    const longer = { ...way, three: ['question:four'], four: ['question:five'], five: [] };
    expect(saidOf(longer, there)).toEqual([
      'guides/g.yaml:4:23 “four” is question 4 on its way; a reader in trouble answers 3. Ask fewer questions, with more answers each.',
      'guides/g.yaml:6:22 “five” is question 5 on its way; a reader in trouble answers 3. Ask fewer questions, with more answers each.',
    ]);
  });

  it('are lost where no answer leads to them, or only another lost one', () => {
    const lost = (id: string) => `No answer leads to “${id}”. Lead one there, or remove it.`;
    expect(saidOf({ first: [], second: ['question:third'], third: [] })).toEqual([
      `guides/g.yaml:3:3 ${lost('second')}`,
      `guides/g.yaml:4:3 ${lost('third')}`,
    ]);
  });

  it('have ids that no other guide has', () => {
    const shared = (id: string) =>
      `The question “${id}” is in content/guides/g.yaml too, and both would have the same page. Give one of them another id.`;
    expect(
      saidOf(
        { first: ['question:second'], second: [] },
        {
          'guides/h.yaml': guide({ third: ['question:second'], second: [] }),
          'guides/i.yaml': guide({ second: ['question:first'], first: [] }),
        },
      ),
    ).toEqual([
      `guides/h.yaml:3:3 ${shared('second')}`,
      `guides/i.yaml:2:3 ${shared('second')}`,
      `guides/i.yaml:3:3 ${shared('first')}`,
    ]);
  });

  it('are none where the guide has no list of them', () => {
    expect(
      saidBy(guideRule, { 'guides/g.yaml': 'questions: x\n', 'guides/h.yaml': '[]\n' }),
    ).toEqual([]);
  });
});
