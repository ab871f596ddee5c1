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

const desk = (askedAs: string[]) =>
  question(askedAs, { kind: 'other-channel', page: 'contact/x/' });

it('keeps filler in short phrases, and in those that are nothing else', () => {
  expect(choose([question(['find the desk', 'the the the the'])])[0]?.askedAs).toEqual([
    'find the desk',
    'the the the the',
  ]);
});

it('sends of a page beside the articles only the first phrases, as many as fill its room', () => {
  // Phrases of eleven letters, where a page of this kind has room for 150 letters.
  const many = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `question ${letter}z`);
  const [sent, article] = choose([desk(many), question(many)]);
  expect(sent?.askedAs).toEqual(many.slice(0, 13));
  expect(article?.askedAs).toEqual(many);
});

it('counts a Chinese character as three letters', () => {
  const many = Array.from({ length: 12 }, (_, n) =>
    Array.from({ length: 10 }, (_, at) => String.fromCodePoint(0x4e00 + n * 10 + at)).join(''),
  );
  expect(choose([desk(many)])[0]?.askedAs).toHaveLength(5);
});

it('leaves cases to the full text on a site that has too many of them', () => {
  const cases = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      id: `c${n}`,
      title: `T${n}`,
      askedAs: [`ask ${n}`],
    }));
  const [all] = choose([question([], { cases: cases(1000) })], 1_000_000);
  expect(all?.cases?.[999]).toEqual({ id: 'c999', title: 'T999', askedAs: ['ask 999'] });
  const [without, plain] = choose(
    [question([], { cases: cases(1001) }), question(['one'])],
    1_000_000,
  );
  expect(without?.cases).toEqual([]);
  expect(without?.askedAs).toHaveLength(1001);
  expect(plain).not.toHaveProperty('cases');
});

it('takes as many of the first phrases of each page and case as weigh what they may', () => {
  const phrases = ['late refund', 'lost card', 'camera cannot scan', 'account is locked'];
  const cases = [{ id: 'c', title: 'C', askedAs: ['no code', 'no signal', 'code too late'] }];
  const chosen = (bytes: number) => choose([question(phrases, { cases })], bytes)[0]!;
  const all = Array.from({ length: 160 }, (_, n) => chosen(150 + n));
  // The usual ways to ask are sent, whatever they weigh.
  expect(all[0]?.askedAs).toEqual(phrases.slice(0, 2));
  expect(all[0]?.cases?.[0]?.askedAs).toEqual(['no code', 'no signal']);
  const counts = all.map(({ askedAs }) => askedAs.length);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(new Set(counts)).toEqual(new Set([2, 3, 4]));
  for (const { askedAs, cases: sent } of all) {
    expect(askedAs).toEqual(phrases.slice(0, askedAs.length));
    expect(sent?.[0]?.askedAs).toEqual(cases[0]!.askedAs.slice(0, askedAs.length));
  }
});

it('sends a phrase once that is the same without its filler', () => {
  const [chosen] = choose([question(['my late refund of the ride', 'my late refund of ride'])]);
  expect(chosen?.askedAs).toEqual(['my late refund of ride']);
});

it('sends further words with a page, and none once the usual phrases fill the limit', () => {
  const page = question(['late refund', 'lost card'], { words: 'airline ride' });
  expect(choose([page])[0]?.words).toBe('airline ride');
  const [full] = choose([page], 10);
  expect(full).not.toHaveProperty('words');
  expect(full?.askedAs).toEqual(page.askedAs);
});
