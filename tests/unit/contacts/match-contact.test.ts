import { expect, it } from 'vitest';
import { checkContacts, matchContact } from '../../../src/contacts/register/match-contact.ts';
import { contact, register } from './register.ts';

const verdicts = (text: string) => checkContacts(text, register).map(({ verdict }) => verdict);

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

it.each([
  ['0812 3456 7890', true],
  ['08123456', true],
  ['0812345', false],
  ['(021) 5084 9000', true],
  ['+1 555 0100', true],
  ['62812345678', true],
  ['wa.me/6281999999999', true],
  // A number that begins like a service number of the register, and one that is too short.
  ['1500800', true],
  ['15008', false],
  // The register has 157, but no long number that begins so.
  ['1570000', false],
  ['2000000', false],
  ['2500800', false],
])('a query with %s asks about a number: %s', (query, asked) => {
  expect(matchContact(`is ${query} real`, register).asked).toBe(asked);
  expect(matchContact(`is ${query} real`, { ...register, phones: { times: [] } }).asked).toBe(
    asked && query !== '62812345678',
  );
});

it('finds an account by its name within a sentence, without its “@”', () => {
  for (const text of ['is exampleindonesia real?', ' ExampleIndonesia, asli (atau palsu)  ']) {
    const [found, ...more] = checkContacts(text, register);
    expect(found).toMatchObject({ text: text.trim(), verdict: 'genuine' });
    expect(found?.contacts.map(({ value }) => value)).toEqual([
      '@exampleindonesia',
      '@exampleindonesia',
    ]);
    expect(more).toEqual([]);
  }
  expect(checkContacts('请问 example_cs 是真的吗', register)).toEqual([]);
  expect(checkContacts(' some_body ', register)).toMatchObject([{ text: 'some_body' }]);
});

const known = (...contacts: ReturnType<typeof contact>[]) => ({ ...register, contacts });

it('gives of a site and the site above it only itself', () => {
  const [above, below] = [contact('example.co.id'), contact('help.example.co.id')];
  for (const contacts of [known(above, below), known(below, above)]) {
    expect(checkContacts('https://help.example.co.id/a', contacts)[0]?.contacts).toEqual([below]);
    expect(checkContacts('https://example.co.id/a', contacts)[0]?.contacts).toEqual([above]);
  }
});

it('a warning outweighs what else the register says of a contact', () => {
  const [old, genuine, fake] = [
    contact('1500729', 'retired'),
    contact('1500729'),
    contact('1500729', 'impostor'),
  ];
  expect(checkContacts('1500729', known(genuine, old))[0]).toMatchObject({
    verdict: 'retired',
    contacts: [old],
  });
  expect(checkContacts('1500729', known(genuine, old, fake))[0]).toMatchObject({
    verdict: 'impostor',
    contacts: [fake],
  });
});

it('names the network of a link', () => {
  expect(checkContacts('t.me/exampleindonesia', register)).toMatchObject([{ network: 'telegram' }]);
  expect(checkContacts('@exampleindonesia', register)[0]).not.toHaveProperty('network');
});
