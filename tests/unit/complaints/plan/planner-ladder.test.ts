import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { datingFacts, plannerLadder } from '../../../../src/complaints/plan/planner-ladder.ts';
import { fact, type Fact } from '../../../../src/schemas/fact.ts';
import { ladder } from '../../../../src/schemas/ladder.ts';

const text = (en: string) => ({ id: en, zh: en, en });
const unit = { one: '{n} day', other: '{n} days' };
const units = {
  seconds: unit,
  minutes: unit,
  hours: unit,
  days: unit,
  workingDays: { one: '{n} working day', other: '{n} working days' },
  calendarDays: unit,
};
const source = {
  url: 'https://a.example',
  publisher: 'A',
  published: null,
  read: null,
  firstHand: true,
};

const sourced = (value: number, inUnit: string): Fact =>
  fact.parse({
    statement: text('Within {value}.'),
    value,
    unit: inUnit,
    confidence: 'reported',
    checked: '2026-11-22',
    sources: [source],
  });

const phrases = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p'];
const raw = (step: object, more: object = {}) => ({
  order: 1,
  name: text('Shop'),
  summary: text('Ask the shop.'),
  appliesTo: { id: ['x'], zh: ['x'], en: ['x'] },
  checked: '2026-11-22',
  askedAs: Object.fromEntries(
    ['id', 'zh', 'en'].map((l) => [l, [...phrases, 'q', 'r', 's', 't'].map((p) => `${p} ${l}`)]),
  ),
  steps: [
    {
      title: text('Ask the shop'),
      organisation: 'shop',
      channels: [],
      action: text('Wait {rules.term}, then write.'),
      evidence: ['bill'],
      moveOn: {
        when: text('No answer.'),
        basis: 'legal',
        fact: 'rules.term',
        extension: 'rules.more',
        sources: [],
      },
      confidence: 'reported',
      sources: [source],
      ...step,
    },
  ],
  ...more,
});

const around = (facts: Record<string, Fact>) => ({
  locale: 'en' as const,
  facts: new Map(Object.entries(facts)),
  organisations: new Map([['shop', { name: 'The shop', role: text('sells'), order: 1 } as never]]),
  evidence: new Map([['bill', text('The bill')]]),
  units,
});

const facts = {
  'rules.term': sourced(3, 'working-days'),
  'rules.more': sourced(2, 'working-days'),
};

it('a step takes its times from the facts that its ladder names', () => {
  const shop = { ...ladder.parse(raw({ entersAs: 'written' })), id: 'shop' };
  const planner = plannerLadder(shop, around(facts));
  expect(planner.steps).toEqual([
    {
      number: 1,
      organisation: 'The shop',
      action: 'Wait 3 working days, then write.',
      evidence: ['The bill'],
      entersAs: 'written',
      term: { days: 3, time: '3 working days', fact: 'rules.term', confidence: 'reported' },
      extension: { days: 2, time: '2 working days', fact: 'rules.more', confidence: 'reported' },
    },
  ]);
  expect(datingFacts(planner)).toEqual(['rules.term', 'rules.more']);
});

it('a time that is not in working days is refused, since it would be counted wrongly', () => {
  const shop = { ...ladder.parse(raw({})), id: 'shop' };
  const inHours = around({ ...facts, 'rules.term': sourced(48, 'hours') });
  expect(() => plannerLadder(shop, inHours)).toThrow('“rules.term” in working-days');
});

it('an extension needs a time to extend', () => {
  const moveOn = { when: text('x'), basis: 'unknown', extension: 'rules.more', sources: [] };
  const result = ladder.safeParse(raw({ moveOn }));
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    'there is no time to extend: `fact` is missing',
  ]);
});

it('a time limit counts from the event, so only a ladder taken at once can have one', () => {
  const step = { timeLimit: { fact: 'rules.term', what: text('Last day') } };
  expect(ladder.safeParse(raw(step)).success).toBe(false);
  expect(ladder.safeParse(raw(step, { parallel: true })).success).toBe(true);
});

it('the regulator’s ladder of the content is entered by word of mouth or in writing', () => {
  const content: unknown = parse(readFileSync('content/ladders/paylater-lending.yaml', 'utf8'));
  expect(ladder.parse(content).steps.map(({ entersAs }) => entersAs)).toEqual([
    'spoken',
    'written',
    undefined,
    undefined,
  ]);
});
