import { expect, it } from 'vitest';
import { choosePhrases } from '../../../src/search/choose-phrases.ts';
import type { Question } from '../../../src/search/question-data.ts';

const vocabulary = { stopWords: ['the'], spellings: {}, synonyms: [] };
const question = (askedAs: string[], more: Partial<Question> = {}): Question => ({
  page: 'articles/x/',
  kind: 'article',
  title: 'X',
  summary: '',
  askedAs,
  ...more,
});
const choose = (questions: Question[], bytes?: number) =>
  choosePhrases(vocabulary, questions, bytes);

it('keeps all phrases where there is room, each with its page or case', () => {
  const cases = [{ id: 'late', title: 'It is late', askedAs: ['still waiting'] }];
  const [chosen] = choose([question(['one', 'two'], { cases })]);
  expect(chosen?.askedAs).toEqual(expect.arrayContaining(['one', 'two']));
  expect(chosen?.cases).toEqual(cases);
});

it('takes what brings something new before what repeats, when room is short', () => {
  const repeated = Array.from({ length: 8 }, (_, n) => `office hours today ${'again '.repeat(n)}`);
  const [chosen] = choose([question([...repeated, 'complain about fraud'])], 145);
  expect(chosen?.askedAs).toContain('complain about fraud');
  expect(chosen?.askedAs.length).toBeLessThan(repeated.length);
});

it('weighs no more than it may, however much writers add', () => {
  const many = Array.from({ length: 300 }, (_, n) => `question ${n} on subject ${n * 7919}`);
  const size = (questions: Question[]) => JSON.stringify(questions).length;
  expect(size(choose([question(many)], 660))).toBeLessThan(size([question(many)]) / 2);
});

it('leaves filler out of long phrases', () => {
  expect(choose([question(['where did the money go'])])[0]?.askedAs).toEqual([
    'where did money go',
  ]);
});
