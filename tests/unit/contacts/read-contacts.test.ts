import { describe, expect, it } from 'vitest';
import { readContacts } from '../../../src/contacts/register/read-contacts.ts';

const phones = { dialingCode: '62', times: ['jam', 'hours?'] };
const read = (text: string) => readContacts(text, phones);

describe('an address on a social network', () => {
  it.each([
    ['instagram.com/brand', 'instagram'],
    ['x.com/brand', 'x'],
    ['twitter.com/brand', 'x'],
    ['tiktok.com/@brand', 'tiktok'],
    ['facebook.com/brand', 'facebook'],
    ['fb.com/brand', 'facebook'],
    ['threads.net/@brand', 'threads'],
    ['threads.com/@brand', 'threads'],
    ['youtube.com/@brand', 'youtube'],
    ['t.me/brand', 'telegram'],
    ['telegram.me/brand', 'telegram'],
    ['https://m.facebook.com/Brand/posts/1', 'facebook'],
  ])('%s is a name on %s', (text, network) => {
    expect(read(text)).toEqual([{ kind: 'handle', text, name: 'brand', network }]);
  });

  it.each([
    ['wa.me/6281234567890', '81234567890', 'international'],
    ['wa.me/081234567890', '81234567890', 'trunk'],
    ['wa.me/1500729', '1500729', 'foreign'],
    ['whatsapp.com/6281234567890', '81234567890', 'international'],
    ['https://api.whatsapp.com/send?phone=%2B62+812-3456-7890', '81234567890', 'international'],
    ['https://api.whatsapp.com/send?text=x&phone=6281234567890', '81234567890', 'international'],
    ['whatsapp://send?phone=6281234567890', '81234567890', 'international'],
  ])('%s is a number on WhatsApp', (text, digits, form) => {
    expect(read(text)).toEqual([
      { kind: 'number', text, number: { digits, form }, network: 'whatsapp' },
    ]);
  });

  it.each([
    'https://chat.whatsapp.com/AbC123',
    'https://chat.whatsapp.com/123AbC',
    'https://chat.whatsapp.com/A1234567b',
    'https://chat.whatsapp.com/()',
  ])('an invitation to a group is no number: %s', (text) => {
    expect(read(text)).toMatchObject([{ kind: 'site', network: 'whatsapp' }]);
  });

  it('a broken escape in a link is read as it stands', () => {
    expect(read('https://api.whatsapp.com/send?phone=%E0%A4')).toMatchObject([
      { kind: 'site', network: 'whatsapp' },
    ]);
  });

  it('the network itself is a site', () => {
    expect(read('https://instagram.com/')).toEqual([
      {
        kind: 'site',
        text: 'https://instagram.com/',
        address: { host: 'instagram.com', path: '' },
        network: 'instagram',
      },
    ]);
    expect(read('https://brand.id/whatsapp:1')[0]).not.toHaveProperty('network');
  });
});

describe('a web address', () => {
  it.each([
    ['https://brand.id:8080/help/', 'brand.id', '/help'],
    ['https://brand.id/a//', 'brand.id', '/a'],
    ['https://brand.id../a', 'brand.id', '/a'],
    ['https://user@brand.id/a?b#c', 'brand.id', '/a'],
    ['https://BRAND.id?b', 'brand.id', ''],
    ['hxxps://brand[.]id/a', 'brand.id', '/a'],
    ['hxxp://brand(.)id', 'brand.id', ''],
    ['brand。id', 'brand.id', ''],
    ['https:\\\\brand.id\\a', 'brand.id', '/a'],
    ['br\u200band.id', 'brand.id', ''],
  ])('%s is host %s and path “%s”', (text, host, path) => {
    expect(read(text)).toMatchObject([{ kind: 'site', address: { host, path } }]);
    expect(read(text)[0]).not.toHaveProperty('network');
  });

  it('ends before the marks that end a sentence', () => {
    expect(read('See https://brand.id/a?).').map(({ text }) => text)).toEqual([
      'https://brand.id/a',
    ]);
  });
});

describe('a telephone number', () => {
  it.each([
    ['tel:1500729', '1500729'],
    ['sms: +62 812-3456-7890', '+62 812-3456-7890'],
    ['(021) 5084 9000', '(021) 5084 9000'],
  ])('%s is shown as %s', (typed, text) => {
    expect(read(typed)).toMatchObject([{ kind: 'number', text }]);
  });

  it('two digits are none', () => {
    expect(read('24')).toEqual([]);
    expect(read('110')).toHaveLength(1);
  });

  it.each([
    ['+62 812 3456 7890', '81234567890', 'international'],
    ['(+62) 812 3456 7890', '81234567890', 'international'],
    ['0062 812 3456 7890', '81234567890', 'international'],
    ['6281234567890', '81234567890', 'international'],
    ['62812345', '62812345', 'plain'],
    ['0812 3456 7890', '81234567890', 'trunk'],
    ['812 3456 7890', '81234567890', 'plain'],
    ['+1 555 0100', '15550100', 'foreign'],
    ['001 555 0100', '15550100', 'foreign'],
  ])('%s is read as %s, %s', (typed, digits, form) => {
    expect(read(typed)).toMatchObject([{ number: { digits, form } }]);
  });

  it('is kept apart from hours and numerals beside it', () => {
    expect(read('1.  1500729  24 JAM').map(({ text }) => text)).toEqual(['1500729']);
    expect(read('1500729 24 hours').map(({ text }) => text)).toEqual(['1500729']);
    expect(read('1500729.  157').map(({ text }) => text)).toEqual(['1500729', '157']);
  });

  it('is kept apart from “24/7” where no language has words for hours', () => {
    const texts = (typed: string) => readContacts(typed, { times: [] }).map(({ text }) => text);
    expect(texts('1500729 24/7')).toEqual(['1500729']);
    expect(texts('1500729 24')).toEqual(['1500729 24']);
  });
});

it('contacts are given in the order of the text', () => {
  expect(
    read('1500729, @brand, cs@brand.id. or https://brand.id').map(({ kind, text }) => [kind, text]),
  ).toEqual([
    ['number', '1500729'],
    ['handle', '@brand'],
    ['email', 'cs@brand.id.'],
    ['site', 'https://brand.id'],
  ]);
});

it('capitals and the dots that end a sentence do not tell addresses and names apart', () => {
  expect(read('CS@Brand.id...')).toMatchObject([{ address: 'cs@brand.id', domain: 'brand.id' }]);
  expect(read('@Brand...')).toMatchObject([{ name: 'brand' }]);
});
