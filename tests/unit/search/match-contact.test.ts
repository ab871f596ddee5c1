import { expect, it } from 'vitest';
import { matchContact } from '../../../src/search/match-contact.ts';
import type { KnownContact } from '../../../src/search/question-data.ts';

const contact = (value: string, verdict: KnownContact['verdict']): KnownContact => ({
  value,
  verdict,
  page: 'contact/',
});

const register = [
  contact('1500729', 'genuine'),
  contact('+6221500131', 'genuine'),
  contact('help@example.id', 'genuine'),
  contact('https://form.example.id', 'genuine'),
  contact('021-5084-9000', 'retired'),
  contact('@example_help', 'impostor'),
];

const verdicts = (query: string) =>
  matchContact(query, register).matches.map(({ verdict }) => verdict);

it.each([
  ['1500729', ['genuine']],
  ['is 1500-729 real?', ['genuine']],
  ['021 5084 9000', ['retired']],
  ['+62 21 50849000', ['retired']],
  ['021500131', ['genuine']],
  ['HELP@example.id', ['genuine']],
  ['www.form.example.id/', ['genuine']],
  ['@example_help', ['impostor']],
  ['refund', []],
])('%s', (query, expected) => {
  expect(verdicts(query)).toEqual(expected);
});

it('tells an unknown number from no number at all', () => {
  expect(matchContact('0812 3456 7890', register)).toEqual({ asked: true, matches: [] });
  expect(matchContact('balance gone', register).asked).toBe(false);
  expect(matchContact('limit 200 000 a day', register).asked).toBe(false);
});
