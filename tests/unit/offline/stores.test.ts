import { expect, it } from 'vitest';
import { leftStores, ownStores, storeName } from '../../../src/offline/stores.ts';

const scope = 'https://help.example/base/';
const own = storeName('kept', scope);
const earlier = own.replace(/-\d+ /, '-0 ');
const neighbours = [
  storeName('kept', 'https://help.example/'),
  storeName('kept', 'https://help.example/base/other/'),
  `workbox-precache-v2-${scope}`,
  'something else',
];

it('the stores of a site are told from those of its neighbours on the host', () => {
  expect(ownStores([own, earlier, ...neighbours], scope)).toEqual([own, earlier]);
});

it('what an earlier worker left is cleared, and nothing that is in use', () => {
  expect(leftStores([own, earlier, ...neighbours], scope)).toEqual([earlier]);
});
