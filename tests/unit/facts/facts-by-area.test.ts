import { expect, it } from 'vitest';
import { factsByArea } from '../../../src/facts/facts-by-area.ts';

it('puts facts under their areas, in the given order, and leaves none out', () => {
  const facts = ['b.x', 'c.y', 'a.z.deep', 'b.w'];
  expect(factsByArea(facts, ['a', 'b', 'empty'])).toEqual([
    { area: 'a', ids: ['a.z.deep'] },
    { area: 'b', ids: ['b.x', 'b.w'] },
    { area: 'c', ids: ['c.y'] },
  ]);
});
