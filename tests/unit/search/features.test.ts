import { expect, it } from 'vitest';
import { conceptFinder, featurizer } from '../../../src/search/features.ts';

const finder = conceptFinder([
  [['open', 'account'], ['register']],
  [['退', '款'], ['退钱']],
]);

it.each([
  ['open account', true],
  ['please open account', true],
  ['open a new account', true],
  ['could you please open a new account', true],
  ['open a brand new account', false],
  ['account open', false],
  ['account to open', false],
  ['open', false],
  ['register', true],
])('“%s” names opening an account: %s', (text, named) => {
  expect(finder(text.split(' ')).has(0)).toBe(named);
});

it('a concept in Han characters is named within a run of them', () => {
  expect([...finder(['我要退款吗'])]).toEqual([1]);
  expect([...finder(['退', '款'])]).toEqual([1]);
  expect([...finder(['款退'])]).toEqual([]);
});

const features = featurizer(
  { stopWords: ['the', 'my', '的'], synonyms: [['refund', 'money back']] },
  (text) => text.split(' '),
);

it('a word counts more than its parts, and twice where it stands twice', () => {
  const once = features(['refund']);
  expect(once.get('wrefund')).toBeGreaterThan(once.get('g_re')!);
  expect(features(['refund', 'refund']).get('wrefund')).toBeCloseTo(2 * once.get('wrefund')!);
  expect(Math.min(...once.values())).toBeGreaterThan(0);
});

it('a word that says nothing counts a little', () => {
  const both = features(['the', 'refund']);
  expect(both.get('wthe')).toBeGreaterThan(0);
  expect(both.get('wthe')).toBeLessThan(both.get('wrefund')! / 4);
  expect(features(['我的']).get('c的')).toBeLessThan(features(['我的']).get('c我')! / 4);
});

it('neighbours are a pair, unless neither says anything', () => {
  expect(features(['late', 'refund']).has('plate refund')).toBe(true);
  expect(features(['my', 'refund']).has('pmy refund')).toBe(true);
  expect(features(['the', 'my']).has('pthe my')).toBe(false);
});

it('a run of Han characters is taken apart into ones, twos and threes', () => {
  expect([...features(['退款吗']).keys()].sort()).toEqual(
    ['b款吗', 'b退款', 'c吗', 'c款', 'c退', 't退款吗'].sort(),
  );
});

it('ways to say the same have a feature in common', () => {
  const [one, other] = [features(['refund']), features(['money', 'back'])];
  expect([...one.keys()].filter((key) => other.has(key))).toContain('y0');
});

it('stems, pairs and threes are of the words and characters that they come from', () => {
  const stemmed = featurizer(
    { stopWords: ['the'], synonyms: [], stems: { from: 3, steps: [['s$', '']] } },
    (text) => text.split(' '),
  );
  const found = stemmed(['refunds', '退款']);
  expect(found.get('srefund')).toBe(0.7);
  expect([...found.keys()].some((key) => key.startsWith('p'))).toBe(false);
  // With a mark at each end, a word of three letters has three n-grams of three and two of four.
  expect([...features(['out'])].filter(([key]) => key.startsWith('g'))).toEqual([
    ['g_ou', 1 / Math.sqrt(3)],
    ['gout', 1 / Math.sqrt(3)],
    ['gut_', 1 / Math.sqrt(3)],
    ['g_out', 1 / Math.sqrt(2)],
    ['gout_', 1 / Math.sqrt(2)],
  ]);
  expect([...features(['我要退款']).keys()].filter((key) => key.startsWith('t'))).toEqual([
    't我要退',
    't要退款',
  ]);
});

it('every part of a word that says nothing counts a little', () => {
  const [filler, telling] = [features(['the']), features(['tha'])];
  for (const key of ['g_th', 'sthe']) {
    expect(filler.get(key)).toBeCloseTo(0.15 * telling.get(key.replace('sthe', 'stha'))!);
  }
  const pair = featurizer({ stopWords: ['怎么'], synonyms: [] }, (text) => [text]);
  expect(pair(['怎么']).get('b怎么')).toBeCloseTo(0.15);
});

it('a concept that mixes scripts is named within a text without spaces', () => {
  expect([...conceptFinder([[['qris', '码']]])(['扫', 'qris', '码'])]).toEqual([0]);
});

it('a Latin word counts less in a Chinese text, where it names a product', () => {
  const amongHan = features(['gopay', '余额']).get('wgopay')!;
  expect(amongHan).toBeLessThan(features(['gopay', 'saldo']).get('wgopay')!);
  expect(amongHan).toBeGreaterThan(0);
});
