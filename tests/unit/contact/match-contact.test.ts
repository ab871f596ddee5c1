import { describe, expect, it } from 'vitest';
import { checkContacts, matchContact } from '../../../src/contact/match-contact.ts';
import type { KnownContact } from '../../../src/contact/known-contact.ts';

const contact = (
  value: string,
  verdict: KnownContact['verdict'] = 'genuine',
  network?: string,
): KnownContact => ({ value, verdict, ...(network && { network }) });

const register = [
  contact('1500729'),
  contact('157'),
  contact('+621500131'),
  contact('081157157157', 'genuine', 'WhatsApp'),
  contact('customerservice@example.co.id'),
  contact('@exampleindonesia', 'genuine', 'X'),
  contact('@exampleindonesia', 'genuine', 'Instagram'),
  contact('https://example.co.id'),
  contact('https://www.form.example.go.id'),
  contact('https://meetings.webex.com/join/desk'),
  contact('021-5084-9000', 'retired'),
  contact('cs@old-example.co.id', 'retired'),
  contact('desk131.go.id', 'retired'),
  contact('@example.indonesia', 'impostor'),
  contact('@example_indonesia', 'impostor'),
  contact('examples.in', 'impostor'),
  contact('example.com', 'same-name'),
  contact('Any WhatsApp number that claims to be support', 'impostor'),
];

const verdicts = (text: string) => checkContacts(text, register).map(({ verdict }) => verdict);

describe.each([
  [
    'a service number in any writing',
    'genuine',
    [
      '1500729',
      '1500-729',
      ' 1500 729 ',
      '(1500) 729',
      '1500.729',
      '1500–729',
      '１５００７２９',
      '1500\u00a0729',
      '\u202a1500729\u202c',
      '+62 1500729',
      'tel:1500729',
      'tel:+621500729',
      '客服1500729是真的吗',
      'is 1500-729 real?',
      '1500729 (24 jam)',
      '1500-729. 24 jam sehari',
      '1500729 24/7',
      '1500729（24小时）',
      '2) 1500729',
      '*1500729*',
      '157',
      '+62 157',
    ],
  ],
  [
    'a number with or without country code',
    'genuine',
    [
      '+62 1500131',
      '0062 1500131',
      '621500131',
      '＋６２ 1500131',
      '0811-5715-7157',
      '+62 811-5715-7157',
      '+62 (0)811 5715 7157',
      '(+62) 811 5715 7157',
      '6281157157157',
      '006281157157157',
      '81157157157',
      'https://wa.me/6281157157157',
      'wa.me/6281157157157?text=Halo',
      'wa.me/081157157157',
      'https://api.whatsapp.com/send?phone=6281157157157&text=x',
      'https://api.whatsapp.com/send/?phone=%2B6281157157157',
      'whatsapp://send?phone=6281157157157',
      'https://wa.me/62%20811-5715-7157',
    ],
  ],
  ['an old number', 'retired', ['021 5084 9000', '+62 21 50849000', '(021) 5084-9000']],
  [
    'an e-mail address',
    'genuine',
    [
      'customerservice@example.co.id',
      'CustomerService@Example.co.id',
      'customerservice@example.co.id.',
      '<customerservice@example.co.id>',
      'mailto:customerservice@example.co.id?subject=Refund',
      'Email: customerservice@example.co.id, ya',
      'ｃｕｓｔｏｍｅｒｓｅｒｖｉｃｅ@example.co.id',
    ],
  ],
  [
    'a name on a network',
    'genuine',
    [
      '@exampleindonesia',
      '@ExampleIndonesia',
      '@exampleindonesia.',
      'exampleindonesia',
      '请问@exampleindonesia是真的吗',
      'instagram.com/exampleindonesia',
      'https://www.instagram.com/exampleindonesia/?hl=id',
      'https://x.com/exampleindonesia/status/12345',
      'https://mobile.twitter.com/ExampleIndonesia',
    ],
  ],
  [
    'a site with path, port, subdomain or none',
    'genuine',
    [
      'example.co.id',
      'EXAMPLE.CO.ID',
      'www.example.co.id/',
      'https://example.co.id/bantuan?x=1#top',
      'http://help.example.co.id:8080/a',
      'https:\\\\example.co.id\\help',
      'form.example.go.id/login',
      'example.co.id.',
      'example.co.id:8080',
      '*example.co.id*',
      '《example.co.id》',
      'example.co.id…',
      '请看example.co.id。谢谢',
      '请看https://example.co.id，谢谢',
      'https://example.co.id是真的吗',
      '「https://example.co.id」',
      '网址example.co.id是真的吗',
      'meetings.webex.com/join/desk',
      'https://evil.xyz@example.co.id/',
    ],
  ],
  [
    'an impostor',
    'impostor',
    [
      '@example.indonesia',
      'example.indonesia',
      'instagram.com/example_indonesia',
      'https://t.me/example_indonesia',
      'examples.in',
      'https://login.examples.in/otp',
      'cs@examples.in',
    ],
  ],
  ['an old address', 'retired', ['CS@old-example.co.id', 'old-example.co.id', 'desk131.go.id/x']],
  [
    'somebody else of the same name',
    'same-name',
    ['example.com', 'help.example.com', 'a@example.com'],
  ],
  [
    'what only looks genuine',
    'lookalike',
    [
      // The name of the genuine site in front of somebody else's.
      'example.co.id.bantuan.xyz',
      'https://example.co.id@evil.xyz/login',
      'https://example.co.id*@evil.xyz',
      'https://example.co.id客服@evil.xyz',
      'https://example.co.id客服.com',
      'https://客服example.co.id',
      'example.co.id客服.com',
      'example.co.id。客服.com',
      'customerservice@example.co.id客服.com',
      'example.co.id-bantuan.com',
      'example.co.id_bantuan.com',
      'example-co.id',
      'bukanexample.co.id',
      'examp1e.co.id',
      'https://evil.xyz/example.co.id/login',
      'example.co.id@evil.xyz',
      'ex\u0430mple.co.id',
      'example.xyz',
      'customer.service@example.co.id',
      'customerservice@example.co.id.evil.xyz',
      'customerservice@example-help.com',
      '@exampleindonesia_',
      '@example__indonesia',
      '@exampIeindonesla',
      '@cs.example',
      'example_cs',
      'https://t.me/exampleindonesia',
      'https://tiktok.com/@exampleindonesia',
      '1500792',
      '1500728',
      '0211500729',
      '01500729',
      '+1500729',
      '+1 (500) 729',
      'wa.me/1500729',
    ],
  ],
  [
    'what nobody has registered',
    'unknown',
    [
      '0812 3456 7890',
      '0157',
      '+1 57 57 57',
      '1570000',
      'someone@elsewhere.co.id',
      'example.co.id:pw@evil.xyz',
      'example.co.id:@evil.xyz',
      'https://chat.whatsapp.com/x6281157157157y',
      '@somebody',
      'some_body',
      'elsewhere.id',
      'go.id',
      'meetings.webex.com/join/other',
      'wa.me/6281234567890',
    ],
  ],
] as const)('%s reads as %s', (_, expected, texts) => {
  it.each(texts)('%s', (text) => {
    expect(verdicts(text)).toEqual(Array.from(verdicts(text), () => expected));
    expect(verdicts(text)).not.toEqual([]);
  });
});

it('a genuine number with anything in front or behind is never genuine', () => {
  for (const digit of '0123456789') {
    expect(verdicts(`${digit}1500729`), `${digit} in front`).not.toContain('genuine');
    expect(verdicts(`1500729${digit}`), `${digit} behind`).not.toContain('genuine');
  }
});

it('a genuine host inside another host is never genuine', () => {
  for (const text of [
    'xexample.co.id',
    'example.co.idx',
    'example.co.id.id',
    'example.co',
    'co.id',
  ]) {
    expect(verdicts(text), text).not.toContain('genuine');
  }
});

it('says which of several contacts in a message is which', () => {
  expect(
    checkContacts('Hubungi 1500729 atau WA 0812-3456-7890, IG @example_indonesia', register).map(
      ({ text, verdict }) => [text, verdict],
    ),
  ).toEqual([
    ['1500729', 'genuine'],
    ['0812-3456-7890', 'unknown'],
    ['@example_indonesia', 'impostor'],
  ]);
});

it('parts numbers that stand one after the other', () => {
  const texts = (typed: string) => checkContacts(typed, register).map(({ text }) => text);
  expect(texts('1. 1500729 2. 157')).toEqual(['1500729', '157']);
  expect(texts('0811-5715-7157 (1500729)')).toEqual(['0811-5715-7157', '1500729']);
  expect(texts('1500-729. 157 untuk pengaduan')).toEqual(['1500-729', '157']);
  expect(texts('+62 (0)811 5715 7157')).toEqual(['+62 (0)811 5715 7157']);
});

it('a name holds on the networks it is registered on', () => {
  expect(checkContacts('@exampleindonesia', register)[0]?.contacts).toHaveLength(2);
  expect(checkContacts('x.com/exampleindonesia', register)[0]?.contacts).toEqual([
    contact('@exampleindonesia', 'genuine', 'X'),
  ]);
});

it('a lookalike is told together with what it looks like', () => {
  expect(checkContacts('www.example.co.id.bantuan.xyz', register)[0]?.contacts[0]?.value).toBe(
    'https://example.co.id',
  );
});

it('words are no contact', () => {
  expect(checkContacts('my money is gone', register)).toEqual([]);
  expect(checkContacts('refund', register)).toEqual([]);
  expect(checkContacts('example', register), 'a bare name').toEqual([]);
  expect(checkContacts('', register)).toEqual([]);
});

it('tells the search an unknown number from no number at all', () => {
  expect(matchContact('0812 3456 7890', register)).toEqual({ asked: true, matches: [] });
  expect(matchContact('balance gone', register).asked).toBe(false);
  expect(matchContact('limit 200 000 a day', register).asked).toBe(false);
  expect(matchContact('refund', register).matches).toEqual([]);
  expect(matchContact('example.co.id.bantuan.xyz', register)).toEqual({ asked: true, matches: [] });
});
