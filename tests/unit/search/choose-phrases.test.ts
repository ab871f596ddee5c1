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

const desk = (askedAs: string[]) =>
  question(askedAs, { kind: 'other-channel', page: 'contact/x/' });

it('keeps filler in short phrases, and in those that are nothing else', () => {
  expect(choose([question(['find the desk', 'the the the the'])])[0]?.askedAs).toEqual([
    'find the desk',
    'the the the the',
  ]);
});

it('sends of a page beside the articles only as many phrases as fill its room', () => {
  // Eleven letters each, in a room for 150.
  const many = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `question ${letter}z`);
  const [sent, article] = choose([desk(many), question(many)]);
  expect(sent?.askedAs).toHaveLength(13);
  expect(sent?.askedAs).toEqual(expect.arrayContaining(many.slice(0, 2)));
  expect(article?.askedAs).toHaveLength(many.length);
});

it('counts a Chinese character as three letters', () => {
  const many = Array.from({ length: 12 }, (_, n) =>
    Array.from({ length: 10 }, (_, at) => String.fromCodePoint(0x4e00 + n * 10 + at)).join(''),
  );
  expect(choose([desk(many)])[0]?.askedAs).toHaveLength(5);
});

it('fills the last room with what few pages say, written first or last', () => {
  const [common, rare] = ['everybody asks '.repeat(6).trim(), 'nobody but me '.repeat(6).trim()];
  const others = [1, 2, 3].map(() => question(['one', 'two', common]));
  for (const phrases of [
    [common, rare],
    [rare, common],
  ]) {
    expect(choose([desk(['one', 'two', ...phrases]), ...others])[0]?.askedAs).toEqual([
      'one',
      'two',
      rare,
    ]);
  }
});

it('fills the last room with what the title and the phrases of the page do not say yet', () => {
  const [told, fresh] = [
    'refund of money for rides '.repeat(3).trim(),
    'camera cannot scan the code '.repeat(3).trim(),
  ];
  const title = 'Refund of money for rides';
  const shortened = 'camera cannot scan code '.repeat(3).trim();
  expect(choose([{ ...desk(['one', 'two', told, fresh]), title }])[0]?.askedAs).toEqual([
    'one',
    'two',
    shortened,
  ]);
  expect(choose([desk([title, 'two', told, fresh])])[0]?.askedAs).toContain(shortened);
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

it('takes no more phrases than weigh exactly what they may, the usual ones first', () => {
  const phrases = ['late refund', 'lost card', 'camera cannot scan', 'account is locked'];
  const chosen = (bytes: number) => choose([question(phrases)], bytes)[0]!.askedAs;
  const counts = Array.from({ length: 120 }, (_, n) => chosen(120 + n));
  const first = counts.findIndex((each) => each.length === 2);
  expect(counts[first]).toEqual(['late refund', 'lost card']);
  expect(counts.map((each) => each.length)).toEqual(
    [...counts.map((each) => each.length)].sort((a, b) => a - b),
  );
  expect(counts.at(-1)).toHaveLength(4);
});
