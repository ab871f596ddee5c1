import { expect, it } from 'vitest';
import { inLadderOrder } from '../../../src/complaints/in-ladder-order.ts';

it('puts organisations in the order in which a complaint reaches them', () => {
  const ladder = (...ids: string[]) => ({ steps: ids.map((organisation) => ({ organisation })) });
  const order = inLadderOrder(
    [{ id: 'archive' }, { id: 'bank' }, { id: 'court' }, { id: 'police' }, { id: 'service' }],
    [ladder('service', 'bank', 'court'), ladder('service', 'police')],
  );
  expect(order.map(({ id }) => id)).toEqual(['service', 'bank', 'court', 'police', 'archive']);
});
