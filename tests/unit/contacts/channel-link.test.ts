import { expect, it } from 'vitest';
import { channelLink } from '../../../src/contacts/channel-link.ts';
import type { Channel } from '../../../src/schemas/channel.ts';

const channel = (part: Partial<Channel>) => part as Channel;

it('opens the dialler, the mail program or the site', () => {
  expect(channelLink(channel({ kind: 'phone', value: '157' }))).toBe('tel:157');
  expect(channelLink(channel({ kind: 'email', value: 'a@b.id' }))).toBe('mailto:a@b.id');
  expect(channelLink(channel({ kind: 'web-form', value: 'b.id', url: 'https://b.id' }))).toBe(
    'https://b.id',
  );
});

it('opens nothing where no source gives an address', () => {
  expect(channelLink(channel({ kind: 'social', value: '@name' }))).toBeUndefined();
});
