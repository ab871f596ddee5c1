import { expect, it } from 'vitest';
import { fact } from '../../../src/schemas/fact.ts';

const source = {
  url: 'https://example.org/',
  publisher: 'Example',
  published: null,
  read: null,
  firstHand: true,
};
const valid = {
  statement: { id: 'Paling banyak {value}.', zh: '上限为 {value}。', en: 'At most {value}.' },
  value: 2_000_000,
  unit: 'IDR',
  confidence: 'official',
  checked: '2026-11-22',
  sources: [source],
};

const messages = (data: object) => fact.safeParse(data).error?.issues.map(({ message }) => message);

it('accepts a value that is stated once, with a source', () => {
  expect(fact.parse(valid)).toMatchObject({ value: 2_000_000, reviewEvery: 180 });
});

it('wants the value in the sentence exactly once', () => {
  const statement = { ...valid.statement, en: 'At most two million.' };
  expect(messages({ ...valid, statement })).toEqual([
    'must use {value} exactly once, so that the number is stated in one place',
  ]);
});

it('wants a source unless the fact is unconfirmed', () => {
  expect(messages({ ...valid, sources: [] })).toEqual(['a fact that is official needs a source']);
  expect(messages({ ...valid, sources: [], confidence: 'unconfirmed' })).toBeUndefined();
});

it('wants a unit with a value', () => {
  expect(messages({ ...valid, unit: undefined })).toEqual(['value and unit belong together']);
});

it('refuses a day that does not exist', () => {
  expect(messages({ ...valid, checked: '2026-02-30' })).toBeDefined();
});
