import { expect, it, vi } from 'vitest';
import { privateDataRule } from '../../../../src/check/rules/private-data.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const site: Texts = {
  'channels/phone.yaml': "value: ['021-555-0199', '14045', Help@Wallet.example]\n",
  'contacts-to-avoid.yaml':
    "- { value: '021-777-0188 4455' }\n- { value: 'Old@Wallet.example' }\n- { value: '1234' }\n",
};

/** What the rule says of a line of an article: the column, and what it looks like. */
const found = (line: string) =>
  saidBy(privateDataRule, { ...site, 'articles/a/en.mdx': `---\n---\n${line}\n` }).map(
    (said) => /:3:(\d+ )This looks like (.*?)\. R/.exec(said)?.slice(1).join('') ?? said,
  );

const key = 'a password or key';
const token = 'an access token';

it('a problem says what to do', () => {
  const rest =
    'also from the history if it was committed. An example is written with x, as in 08xx.';
  expect(
    saidBy(privateDataRule, { 'topics.yaml': 'a: x\n# PIN: hunter22\nb: a@b.example\n' }),
  ).toEqual([
    `topics.yaml:2:3 This looks like a password or key. Remove it, ${rest}`,
    'topics.yaml:3:4 This looks like the e-mail address of a person: no channel has it. ' +
      'Remove it, or give it as a channel with its source.',
  ]);
});

it.each([
  ['a -----BEGIN PRIVATE KEY-----', '3 a private key'],
  ['-----BEGIN RSA PRIVATE KEY-----', '1 a private key'],
  ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((name) => [`${name}_${'a'.repeat(20)}`, `1 ${token}`]),
  [`(github_pat_${'a'.repeat(20)})`, `2 ${token}`],
  [`glpat-${'a-'.repeat(10)}`, `1 ${token}`],
  ...['a', 'b', 'p', 'r', 's'].map((kind) => [`xox${kind}-${'a-'.repeat(5)}`, `1 ${token}`]),
  [`sk-${'a1B'.repeat(6)}`, `1 ${token}`],
  [`sk_live_${'a'.repeat(16)}`, `1 ${token}`],
  [`sk-test-${'a'.repeat(16)}`, `1 ${token}`],
  [`sk-proj-${'a'.repeat(16)}`, `1 ${token}`],
  [`AKIA${'A1'.repeat(8)}`, `1 ${token}`],
  [`AIza${'a-'.repeat(17)}b`, `1 ${token}`],
  [`npm_${'a'.repeat(30)}`, `1 ${token}`],
  [`eyJ${'a-'.repeat(5)}.eyJ${'b-'.repeat(5)}`, `1 ${token}`],
])('a secret of a program is found: %s', (line, said) => {
  expect(found(line)).toEqual([said]);
});

it.each([
  `ghp_${'a'.repeat(19)}`,
  `ghx_${'a'.repeat(20)}`,
  `github_pat_${'a'.repeat(19)}`,
  `glpat-${'a'.repeat(19)}`,
  `xoxb-${'a'.repeat(9)}`,
  `a-ghp${'a'.repeat(20)}`,
  `xghp_${'a'.repeat(20)}`,
  `sk-${'a'.repeat(15)}`,
  `AKIA${'A'.repeat(15)}`,
  `AIza${'a'.repeat(34)}`,
  `npm_${'a'.repeat(29)}`,
  `eyJ${'a'.repeat(9)}.eyJ${'b'.repeat(10)}`,
  `eyJ${'a'.repeat(10)}.eyJ${'b'.repeat(9)}`,
  '-----BEGIN PUBLIC KEY-----',
])('what is shorter, or begins otherwise, is none: %s', (line) => {
  expect(found(line)).toEqual([]);
});

it.each([
  ['PIN: hunter22', 1],
  ['Your pin=“x', 0],
  ['password : "hunter-22"', 1],
  ["passwd='hunter22'", 1],
  ['The secret = hunter22', 5],
  ['api_key:hunter22', 1],
  ['API-Key： hunter22', 1],
  ['apikey   =   hunter22', 1],
  ['accesstoken: hunter22', 1],
  ['access_token: hunter22', 1],
  ['密码：hunter22', 1],
  ['kata sandi: hunter22', 1],
  // The value is a word of eight characters or more with a digit in it.
  ['PIN: 1234567', 0],
  ['PIN: hunters', 0],
  ['PIN: hunterss', 0],
  ['PIN: hunter2,', 1],
  ['密码：hunter2，好', 0],
  ['PIN    : hunter22', 0],
  ['PIN:    hunter22', 0],
  ['PIN hunter22', 0],
  ['lupin: hunter22', 0],
  ['PINs: hunter22', 0],
])('a password beside its name is found: %s', (line, column) => {
  expect(found(line)).toEqual(column ? [`${column} ${key}`] : []);
});

const card = '1 a payment card number';
const long = '1 a long number, as of an account, a card or a person';

it.each([
  // Checksums of cards of thirteen to nineteen digits
  ['4111111111111111', card],
  ['4111 1111 1111 1111', card],
  ['4111-1111.1111 1111', card],
  ['4222222222222', card],
  ['5500000000000004', card],
  ['6304000000000000018', card],
  ['2223000048400011', card],
  ['599993847562918', card],
  ['4938475629181', card],
  ['4938475629183946598', card],
  ['493847562912', long],
  ['49384756291837465915', long],
  ['193847562918376', long],
  ['793847562918370', long],
  ['599993847562919', long],
  // Sixteen digits with a date of birth in them
  ['3171234501901234', '1 an identity number'],
  ['3171230101900001', '1 an identity number'],
  // Mobile numbers
  ['081234567890', '1 a telephone number of no channel'],
  ['+62 812-3456-7890', '1 a telephone number of no channel'],
  ['13812345678', '1 a telephone number of no channel'],
  ['812345678', '1 a telephone number of no channel'],
  // Numbers of ten digits and more
  ['1234567899', long],
  ['2026-11-2399', long],
  ['1234567 2026-11-22', long],
])('a number of a person is found: %s', (line, said) => {
  expect(found(line)).toEqual([said]);
});

it.each([
  '123456789',
  '1234567x',
  '15.000.000.000',
  '1500000',
  '2026-11-22 2026-11-23',
  '2026-11-22.2026-11-23',
  'x1234567890',
  '.1234567890',
  '1234567890x',
  '12345_67890',
  '12345  67890',
  '12345/67890',
])('an amount, a day or another word is none: %s', (line) => {
  expect(found(line)).toEqual([]);
});

it('a number of a channel and one to avoid are known, however they are written', () => {
  expect(found('021 555 0199, +62 21 5550199, 021 777 0188 4455 and 001 0215550199')).toEqual([]);
  // The last digits of another number are no channel.
  expect(found('99911111234')).toEqual([long]);
  expect(found('99911114045')).toEqual([]);
});

it('addresses of pages hold long numbers, and are left out', () => {
  expect(found('https://a.example/1234567890 http://b.example/me@b.example')).toEqual([]);
  expect(found('[a](https://a.example/1) 1234567890')).toEqual(['26' + long.slice(1)]);
  expect(found('ftp://a.example/1234567890')).toEqual(['17' + long.slice(1)]);
});

const person = 'the e-mail address of a person: no channel has it';

it.each([
  ['Write to some.body+a-b@mail.example now', `10 ${person}`],
  ['a@b-c.co.example.', `1 ${person}`],
  ['help@wallet.example.org', `1 ${person}`],
])('the address of a person is found: %s', (line, said) => {
  expect(found(line)).toEqual([said]);
});

it.each(['help@wallet.example', 'HELP@wallet.example.', 'old@wallet.example', 'a@b', '@b.example'])(
  'the address of a channel, one to avoid and a handle are none: %s',
  (line) => {
    expect(found(line)).toEqual([]);
  },
);

it('everything in a file is told: secrets first, then addresses, then numbers', () => {
  expect(found('1234567890 a@b.example PIN: hunter22 password=hunter22')).toEqual([
    `24 ${key}`,
    `38 ${key}`,
    `12 ${person}`,
    long,
  ]);
});

it('fingerprints of texts, which a command writes, are left out', () => {
  expect(
    saidBy(privateDataRule, { 'articles/a/translations.yaml': 'en: 123456789012 1234 5678\n' }),
  ).toEqual([]);
});
