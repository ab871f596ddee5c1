import { expect, it } from 'vitest';
import { firstQuestion, guideLink, guidePages } from '../../../src/guides/guide-pages.ts';
import type { Guide } from '../../../src/schemas/guide.ts';

const words = (text: string) => ({ id: text, zh: text, en: text });
const guide = (
  questions: Record<string, [answer: string, to: string][]>,
): Guide & { id: string } => ({
  id: 'money',
  order: 1,
  name: words('Money is gone'),
  questions: Object.fromEntries(
    Object.entries(questions).map(([id, answers]) => [
      id,
      { text: words(`${id}?`), answers: answers.map(([text, to]) => ({ text: words(text), to })) },
    ]),
  ),
});
const first = words('What happened?');

it('each question knows what was answered on the one way to it', () => {
  const pages = guidePages(
    guide({
      left: [
        ['Yes', 'question:where'],
        ['No', 'article:refund#late'],
      ],
      where: [
        ['In a shop', 'article:qris#refused'],
        ['Online', 'article:payment-failed#online'],
      ],
    }),
    first,
  );
  expect(pages.map(({ id }) => id)).toEqual(['left', 'where']);
  expect(
    pages[1]?.given.map(({ question, asked, answer }) => [question, asked.en, answer.en]),
  ).toEqual([
    [undefined, 'What happened?', 'Money is gone'],
    ['left', 'left?', 'Yes'],
  ]);
});

it('a question that is missing, or reached twice, is named with its file', () => {
  const missing = guide({
    left: [
      ['Yes', 'question:where'],
      ['No', 'article:refund'],
    ],
  });
  expect(() => guidePages(missing, first)).toThrow(
    'content/guides/money.yaml has no question “where”',
  );
  const twice = guide({
    left: [
      ['Yes', 'question:where'],
      ['No', 'question:where'],
    ],
    where: [
      ['a', 'article:refund'],
      ['b', 'article:qris'],
    ],
  });
  expect(() => guidePages(twice, first)).toThrow('two ways lead to “where”');
});

it('a guide begins with the first question of its file', () => {
  expect(firstQuestion(guide({ left: [], where: [] }))).toBe('left');
});

it('an answer leads to a question, a case, a channel or a complaint path', () => {
  expect(guideLink('question:where')).toBe('what-happened/where/');
  expect(guideLink('article:refund#late')).toBe('articles/refund/#late');
  expect(guideLink('channel:gopay-phone')).toBe('contact/gopay-phone/');
  expect(guideLink('ladder:fraud')).toBe('escalate/fraud/');
  expect(() => guideLink('page:contact')).toThrow('page:contact');
});
