import { expect, it } from 'vitest';
import type { Claim } from '../../../src/facts/claims.ts';
import { citationNumbers, groupBySource } from '../../../src/facts/source-groups.ts';
import type { Source } from '../../../src/schemas/provenance.ts';

const page = (url: string): Source => ({
  url,
  publisher: 'GoPay',
  published: null,
  read: null,
  firstHand: true,
});
const screen: Source = { kind: 'app-screen', app: 'GoPay', version: '1.45.0', date: null };
const claim = (label: string, ...sources: Source[]): Claim => ({
  label,
  provenance: { confidence: 'official', checked: '2026-11-29', reviewEvery: 180, sources },
});

it('claims with the same first source share an entry, and so a number', () => {
  const cited = new Map([
    ['a.one', claim('one', page('https://a.example/'))],
    ['b.two', claim('two', screen)],
    ['a.three', claim('three', page('https://a.example/'), screen)],
  ]);
  expect([...citationNumbers(cited)]).toEqual([
    ['a.one', 1],
    ['b.two', 2],
    ['a.three', 1],
  ]);
  const [first] = groupBySource([...cited.values()]);
  expect(first?.claims.map(({ label }) => label)).toEqual(['one', 'three']);
});

it('claims without a public source stand together in an entry that has none', () => {
  const [group, ...others] = groupBySource([claim('one'), claim('two')]);
  expect(group?.source).toBeUndefined();
  expect(group?.claims).toHaveLength(2);
  expect(others).toEqual([]);
});
