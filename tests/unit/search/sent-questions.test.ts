import { expect, it } from 'vitest';
import { packQuestions, unpackQuestions } from '../../../src/search/sent-questions.ts';
import { article, data } from './questions.ts';

const refund = {
  ...article('refund', 'Refund', ['money back']),
  words: 'airline ride',
  cases: [
    { id: 'late', title: 'It is late', askedAs: ['still waiting'] },
    { id: 'none', title: 'Refused', askedAs: [] },
  ],
};

it('unpacks what it packed', () => {
  const all = data({ questions: [refund, article('qris', 'Scan', [])] });
  expect(unpackQuestions(packQuestions(all))).toEqual(all);
});

it('keeps phrases with their cases where anchors look like numbers', () => {
  const cases = ['b', '2', '1'].map((id) => ({ id, title: `T${id}`, askedAs: [`ask ${id}`] }));
  const [question] = unpackQuestions(
    packQuestions(data({ questions: [{ ...refund, cases }] })),
  ).questions;
  expect(question?.cases).toHaveLength(3);
  expect(question?.cases).toEqual(expect.arrayContaining(cases));
});

it('sends phrases apart from titles and headings', () => {
  const { pages, phrases } = packQuestions(data({ questions: [refund] }));
  expect(JSON.stringify(pages)).not.toContain('money back');
  expect(phrases).toEqual([[['money back'], ['still waiting'], []]]);
});
