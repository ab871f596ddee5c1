import { expect, it } from 'vitest';
import { avoidClaim } from '../../../src/contacts/register/avoid.ts';
import { contactRegister } from '../../../src/contacts/register/contact-register.ts';
import type { Named } from '../../../src/content/query.ts';
import type { Channel } from '../../../src/schemas/channel.ts';
import type { ContactToAvoid } from '../../../src/schemas/contact-to-avoid.ts';
import type { Organisation } from '../../../src/schemas/organisation.ts';
import { interfaceIn } from '../interface-texts.ts';

const words = (en: string) => ({ id: `${en} (id)`, zh: `${en} (zh)`, en });

const channel = (id: string, part: Partial<Channel>) =>
  ({
    id,
    organisation: 'brand',
    name: words(`Brand by ${id}`),
    value: id,
    display: id,
    confidence: 'official',
    checked: '2026-11-02',
    ...part,
  }) as Named<Channel>;

const toAvoid = (part: Partial<ContactToAvoid>) =>
  ({
    kind: 'phone',
    confidence: 'reported',
    checked: '2026-11-03',
    why: words('It was given up.'),
    ...part,
  }) as ContactToAvoid;

const brand = {
  id: 'brand',
  name: words('Brand'),
  sites: [{ host: 'brand.id', confidence: 'official' }],
  checked: '2026-11-01',
} as unknown as Named<Organisation>;

const register = (channels: Named<Channel>[], avoid: ContactToAvoid[] = []) =>
  contactRegister(
    {
      channels: new Map(channels.map((each) => [each.id, each])),
      contactsToAvoid: avoid,
      organisations: new Map([['brand', brand]]),
    },
    'en',
  );

const site = {
  value: 'brand.id',
  verdict: 'genuine',
  display: 'brand.id',
  kind: 'site',
  organisation: 'Brand',
  page: 'contact/',
  confidence: 'official',
  checked: '1 November 2026',
};

it('holds a channel with its name, its page and the day it was checked', () => {
  expect(register([channel('hotline', { kind: 'phone', display: words('1500 1') })])).toEqual([
    {
      value: 'hotline',
      verdict: 'genuine',
      display: '1500 1',
      kind: 'phone',
      name: 'Brand by hotline',
      organisation: 'Brand',
      page: 'contact/hotline/',
      confidence: 'official',
      checked: '2 November 2026',
    },
    site,
  ]);
});

it('names the network of an account, and no organisation that it does not know', () => {
  const [account] = register([
    channel('@brand', { kind: 'social', platform: 'x', organisation: 'other' }),
  ]);
  expect(account).toMatchObject({ value: '@brand', network: 'x', kind: 'social' });
  expect(account).not.toHaveProperty('organisation');
});

it.each([
  ['phone', 'phone'],
  ['email', 'email'],
  ['social', 'social'],
  ['chatbot', 'social'],
  ['web-form', 'site'],
  ['video', 'site'],
] as const)('warns beside a genuine channel of kind %s as beside a %s', (kind, warned) => {
  expect(register([channel('c', { kind })])[0]?.kind).toBe(warned);
});

it('leaves out what has no number or address to compare, such as help in the app', () => {
  expect(register([channel('app', { kind: 'in-app' })])).toEqual([site]);
});

it('says of a contact to avoid why, and what to use instead', () => {
  const [, , old] = register(
    [channel('hotline', { kind: 'phone' })],
    [
      toAvoid({
        value: '021-1',
        status: 'retired',
        organisation: 'brand',
        instead: 'hotline',
      }),
    ],
  );
  expect(old).toEqual({
    value: '021-1',
    verdict: 'retired',
    display: '021-1',
    organisation: 'Brand',
    page: 'contacts-to-avoid/#021-1',
    confidence: 'reported',
    checked: '3 November 2026',
    why: 'It was given up.',
    instead: { name: 'Brand by hotline', page: 'contact/hotline/' },
  });
});

it('takes a description of contacts to avoid for all accounts of a network', () => {
  const [, described] = register(
    [],
    [toAvoid({ value: words('Any helper'), status: 'impostor', kind: 'whatsapp' })],
  );
  expect(described).toMatchObject({
    value: 'Any helper',
    network: 'whatsapp',
    page: 'contacts-to-avoid/#any-helper',
  });
  expect(described).not.toHaveProperty('organisation');
  expect(described).not.toHaveProperty('instead');
});

it('lists a contact to avoid among the sources under its status', () => {
  const entry = toAvoid({ value: '021-1', status: 'retired' });
  expect(avoidClaim(entry, 'en', interfaceIn('en'))).toEqual({
    label: 'Old or unconfirmed: 021-1.',
    provenance: entry,
  });
});
