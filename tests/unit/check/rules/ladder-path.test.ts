import { describe, expect, it } from 'vitest';
import { ladderPathRule } from '../../../../src/check/rules/ladder-path.ts';
import { saidBy, type Texts } from './said-by.ts';

type Step = { organisation?: unknown; channels?: unknown; moveOn?: object };

const step = (organisation: unknown, ...channels: string[]): Step => ({ organisation, channels });

/** What the rule says of a complaint path: step n stands in line n + 1. */
const saidOf = (steps: readonly Step[], more: Texts = {}, first = '') =>
  saidBy(ladderPathRule, {
    'ladders/l.yaml': `steps:\n${steps.map((each) => `  - ${JSON.stringify(each)}\n`).join('')}${first}`,
    ...more,
  }).map((line) => line.replace('ladders/l.yaml:', ''));

const atOnce = 'parallel: true\n';

const circle = (earlier: number) =>
  `This step knocks at the same door as step ${earlier}: the ladder turns in a circle. Merge the two steps, or give the channels that make this one different.`;
const back = (organisation: string, earlier: number) =>
  `This step goes back to “${organisation}”, which step ${earlier} has left. Put the steps of one organisation one after another.`;
const noWayUp =
  'The ladder never leaves its first organisation: there is no way up. Add a step at the body that supervises it or settles disputes.';
const toNothing =
  'The last step sends the reader on, but no step follows. Add the step that comes then, or say under “moveOn” that this is the end.';

describe('a step', () => {
  it('may be at the organisation of the step before, by other channels', () => {
    expect(saidOf([step('shop', 'a'), step('shop', 'a', 'b'), step('judge', 'a', 'b')])).toEqual(
      [],
    );
  });

  it('knocks at no door twice, in whatever order its channels are named', () => {
    const steps = [
      step('shop', 'c'),
      step('shop', 'a', 'b'),
      step('judge', 'c'),
      step('shop', 'b', 'a'),
    ];
    expect(saidOf(steps)).toEqual([`5:6 ${circle(2)}`]);
    expect(saidOf(steps, {}, atOnce)).toEqual([`5:6 ${circle(2)}`]);
    expect(saidOf([step('shop', 'b', 'a'), step('shop', 'a', 'b'), step('judge')])).toEqual([
      `3:6 ${circle(1)}`,
    ]);
    expect(saidOf([step('shop'), step('shop'), step('judge')])).toEqual([`3:6 ${circle(1)}`]);
    expect(saidOf([step('shop', 'a'), step('shop', 'a'), step('shop', 'a')])).toEqual([
      `3:6 ${circle(1)}`,
      `4:6 ${circle(1)}`,
      `2:6 ${noWayUp}`,
    ]);
  });

  it('whose channels are no list has none of them', () => {
    const texts: Step = { organisation: 'shop', channels: 'a' };
    expect(saidOf([texts, step('shop'), step('judge')])).toEqual([`3:6 ${circle(1)}`]);
  });

  it('does not go back to an organisation that an earlier one has left', () => {
    const steps = [step('shop', 'a'), step('shop', 'b'), step('judge', 'd'), step('shop', 'c')];
    expect(saidOf(steps)).toEqual([`5:6 ${back('shop', 2)}`]);
    expect(saidOf(steps, {}, atOnce)).toEqual([]);
    expect(saidOf([step('shop', 'a'), step('judge', 'd'), step('shop', 'c')])).toEqual([
      `4:6 ${back('shop', 1)}`,
    ]);
  });
});

describe('a complaint path', () => {
  it('leaves its first organisation', () => {
    expect(saidOf([step('shop', 'a'), step('shop', 'b')])).toEqual([`2:6 ${noWayUp}`]);
    expect(saidOf([step('shop', 'a')], {}, atOnce)).toEqual([]);
  });

  it.each([
    [{ atOnce: true }, true],
    [{ basis: 'legal' }, true],
    [{ basis: 'suggested', atOnce: false }, false],
    [{ basis: 'unknown', atOnce: 'true' }, false],
    [{}, false],
  ])('ends where no step follows: %j', (moveOn, isTold) => {
    const steps = [
      step('shop', 'a'),
      { ...step('judge', 'b'), moveOn: { atOnce: true, basis: 'legal' } },
      { moveOn, ...step('court', 'c') },
    ];
    expect(saidOf(steps)).toEqual(isTold ? [`4:6 ${toNothing}`] : []);
    expect(saidOf(steps, {}, atOnce)).toEqual([]);
  });

  it.each(['steps: []\n', 'steps: x\n', 'steps: [x]\n', 'steps: [null]\n', 'order: 1\n'])(
    'that has no steps is for the schema to tell: %j',
    (yaml) => {
      expect(saidBy(ladderPathRule, { 'ladders/l.yaml': yaml })).toEqual([]);
    },
  );

  it('is judged whatever the one before it was, and not at all where a step of it is no map', () => {
    const wrong = `steps: [${JSON.stringify(step('shop', 'a'))}]\n`;
    const twice = JSON.stringify(step('shop', 'a'));
    const misshapen = `steps: [${twice}, ${twice}, x]\n`;
    expect(
      saidBy(ladderPathRule, {
        'ladders/a.yaml': misshapen,
        'ladders/b.yaml': wrong,
        'ladders/c.yaml': wrong,
      }),
    ).toEqual([`ladders/b.yaml:1:10 ${noWayUp}`, `ladders/c.yaml:1:10 ${noWayUp}`]);
  });
});

describe('the channels of a step', () => {
  const channels: Texts = {
    'channels/shop-chat.yaml': 'organisation: shop\n',
    'channels/north-desk.yaml': 'organisation: north\n',
    'channels/north-mail.yaml': 'organisation: north\n',
    'channels/south-desk.yaml': 'organisation: south\n',
    'channels/odd.yaml': 'organisation: 5\n',
    'organisations.yaml':
      'shop: { kind: provider }\nnorth: { kind: bank }\nsouth: { kind: bank }\nyour-bank: { kind: bank }\njudge: { kind: court }\n',
  };
  const stranger = (organisation: string, others: string) =>
    `None of the channels of this step leads to “${organisation}”. Name a channel of it, or the organisation they lead to: ${others}.`;

  it('lead to its organisation, at least one of them', () => {
    const steps = [step('shop', 'north-desk', 'shop-chat'), step('north', 'north-mail')];
    expect(saidOf(steps, channels)).toEqual([]);
  });

  it('lead to no other ones alone, each of which is named once', () => {
    const steps = [
      step('judge', 'north-desk', 'shop-chat', 'north-mail'),
      step('shop', 'north-desk'),
    ];
    expect(saidOf(steps, channels)).toEqual([
      `2:6 ${stranger('judge', 'north, shop')}`,
      `3:6 ${stranger('shop', 'north')}`,
    ]);
    expect(saidOf(steps, channels, atOnce)).toHaveLength(2);
  });

  it('of any bank stand for the reader’s own, which has none, but not for a bank that has some', () => {
    expect(saidOf([step('your-bank', 'shop-chat', 'south-desk'), step('judge')], channels)).toEqual(
      [],
    );
    expect(saidOf([step('north', 'south-desk'), step('your-bank', 'shop-chat')], channels)).toEqual(
      [`2:6 ${stranger('north', 'south')}`, `3:6 ${stranger('your-bank', 'shop')}`],
    );
  });

  it('that are not there, or whose organisation is no text, lead nowhere', () => {
    expect(saidOf([step('shop', 'gone', 'odd'), step('judge')], channels)).toEqual([]);
    expect(saidOf([step(5, 'shop-chat'), step('judge')], channels)).toEqual([]);
  });
});
