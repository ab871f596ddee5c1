import { expect, it } from 'vitest';
import { factsByArea } from '../../../src/facts/facts-by-area.ts';
import type { Fact } from '../../../src/schemas/fact.ts';

it('puts facts under their areas, in the given order, and leaves none out', () => {
  const fact = {} as Fact;
  const facts = new Map([
    ['b.x', fact],
    ['c.y', fact],
    ['a.z.deep', fact],
    ['b.w', fact],
  ]);
  expect(
    factsByArea(facts, ['a', 'b', 'empty']).map(({ area, facts: ofArea }) => [
      area,
      ofArea.map(({ id }) => id),
    ]),
  ).toEqual([
    ['a', ['a.z.deep']],
    ['b', ['b.x', 'b.w']],
    ['c', ['c.y']],
  ]);
});
