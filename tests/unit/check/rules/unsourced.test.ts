import { expect, it, vi } from 'vitest';
import { unsourcedRule } from '../../../../src/check/rules/unsourced.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const site: Texts = { 'channels/phone.yaml': "value: ['021-555-0199', '14045', '+861012308']\n" };

const address = 'An e-mail address or web address';
const words = 'An amount or a time in words';

/** What the rule says of a line of an article: the column, what stands there, and the words. */
const inProse = (line: string, locale = 'en') =>
  saidBy(unsourcedRule, { ...site, [`articles/a/${locale}.mdx`]: `---\n---\n${line}\n` }).map(
    (said) => said.replace(/^.*?:3:(\d+) (.*) stands in the prose: (“.*”)\. .*$/, '$1 $2 $3'),
  );

/** What the rule says of an English text in a file of YAML, without its place. */
const inYaml = (path: string, text: string, key = 'text') =>
  saidBy(unsourcedRule, { ...site, [path]: `a: { ${key}: { en: "${text}" } }\n` }).map((said) =>
    said.replace(/^.*? (?=[AW])/, ''),
  );

it('an article links contacts, and states values as facts', () => {
  expect(
    saidBy(unsourcedRule, { 'articles/a/en.mdx': '---\ntitle: Pay 5\n---\nMail @wallet now\n' }),
  ).toEqual([
    'articles/a/en.mdx:2:12 A number stands in the prose: “5”. ' +
      'State it as a fact in content/facts and write <Fact id="…" />, or leave it out.',
    'articles/a/en.mdx:4:6 A handle stands in the prose: “@wallet”. ' +
      'Link the channel that carries it, such as [words](channel:<id>).',
  ]);
});

it('a text of YAML leaves contacts out, and says values in other words', () => {
  expect(
    saidBy(unsourcedRule, { 'topics.yaml': 'a:\n  text:\n    en: Pay 5 to @wallet\n' }),
  ).toEqual([
    'topics.yaml:3:18 A handle stands in the text: “@wallet”. ' +
      'Leave it out: the page shows the channels with their source.',
    'topics.yaml:3:13 A number stands in the text: “5”. ' +
      'Say it without the value, or where the schema allows it, with {fact.id}.',
  ]);
});

it.each([
  // Addresses
  ['Mail some.body+a-b@mail.example now', `6 ${address} “some.body+a-b@mail.example”`],
  ['See http://a.example/b?c now', `5 ${address} “http://a.example/b?c”`],
  ['See https://a', `5 ${address} “https://a”`],
  ['See www.ab now', `5 ${address} “www.ab”`],
  ['See wallet.com/a-b now', `5 ${address} “wallet.com/a-b”`],
  ['See my-wallet.co.id.', `5 ${address} “my-wallet.co.id”`],
  ...['com', 'net', 'org', 'info', 'id', 'in', 'io', 'me', 'vip', 'xyz', 'site', 'online'].map(
    (end) => [`See wallet.${end}`, `5 ${address} “wallet.${end}”`],
  ),
  ...['shop', 'cc', 'ly', 'gl', 'link', 'app'].map((end) => [
    `wallet.${end}, or`,
    `1 ${address} “wallet.${end}”`,
  ]),
  // Handles
  ['(@wallet_help.id)', '2 A handle “@wallet_help.id”'],
  ['@ab', '1 A handle “@ab”'],
  // Numbers
  ['Call 021-555-0199 now', '6 A number “021-555-0199”'],
  ['Call +62 (21) 555', '6 A number “+62 (21) 555”'],
  ['Call (021) 555/0199.', '6 A number “(021) 555/0199”'],
  ['Pay Rp50.000,00 now', '5 A number “Rp50.000,00”'],
  ['Pay Rp 50.000', '5 A number “Rp 50.000”'],
  ['Pay IDR 5', '5 A number “IDR 5”'],
  ['Pay rp5', '5 A number “rp5”'],
  ['Pay US$5', '5 A number “US$5”'],
  ['Pay € 5', '5 A number “€ 5”'],
  ['Pay SGD 5', '9 A number “5”'],
  ['Pay ５０', '5 A number “５０”'],
  ['In 3–5 days', '4 A number “3–5”'],
  ['5 x', '1 A number “5”'],
  ['a\u00A01\u00A0000 b', '3 A number “1\u00A0000”'],
])('what has no source is told: %s', (line, said) => {
  expect(inProse(line)).toEqual([said]);
});

it.each([
  'Ask in the app.',
  'The wallet.company is wallet. in it',
  'x.Wallet.comx',
  'a@b',
  'a @ b @a',
  'a@@ab',
  '1. First\n2. Second',
  '  3. Third',
  'Wait {wait.5} or {5}',
  '<Fact id="a.5" /> [words](channel:phone-5)',
])('this is neither: %s', (line) => {
  expect(inProse(line)).toEqual([]);
});

it('a number that begins no line is no number of an item', () => {
  expect(inProse('Pay 5. Then')).toEqual(['5 A number “5”']);
  expect(inProse('5.5 km')).toEqual(['1 A number “5.5”']);
  expect(inProse('{a\n5}')).toHaveLength(1);
});

it('the items of a list in a text of YAML have numbers', () => {
  expect(inYaml('topics.yaml', '1. Ask\\n  12. Wait\\n\\n 3. Go')).toEqual([]);
  expect(inYaml('topics.yaml', '1. Ask 5. Wait')).toHaveLength(1);
  expect(inYaml('topics.yaml', 'a5. Wait')).toHaveLength(1);
  expect(inYaml('topics.yaml', '5.Wait')).toHaveLength(1);
});

it('each is told once, contacts first, and numbers apart where much stands between them', () => {
  expect(inProse('Pay 5 to @w5.a at a5.com or 6')).toEqual([
    `19 ${address} “a5.com”`,
    '10 A handle “@w5.a”',
    '5 A number “5”',
    '29 A number “6”',
  ]);
  expect(inProse(`5${' '.repeat(40)}6`)).toHaveLength(1);
  expect(inProse(`5${' '.repeat(41)}6`)).toHaveLength(2);
});

it('a channel’s number is for a link in an article, and may stand in texts of YAML', () => {
  expect(inProse('Call 14045')).toEqual(['6 A number “14045”']);
  expect(inYaml('topics.yaml', 'Call 14045, 0215550199 or 001 62 21 5550199')).toEqual([]);
  // The last five digits of a number are enough to know it by, four are not.
  expect(inYaml('topics.yaml', 'Call 12308')).toEqual([]);
  expect(inYaml('topics.yaml', 'Call 2308')).toHaveLength(1);
  expect(inYaml('topics.yaml', 'Call 12309')).toHaveLength(1);
  expect(inYaml('topics.yaml', 'Call 10123')).toHaveLength(1);
});

it('a contact of a channel may not stand in a text of YAML', () => {
  expect(
    saidBy(unsourcedRule, {
      'channels/mail.yaml': 'value: a14045@b.example\n',
      'topics.yaml': 'a: { text: { en: Mail a14045@b.example } }\n',
    }),
  ).toHaveLength(1);
});

it('counts of one or two digits are free in the interface, and numbers in words', () => {
  expect(inYaml('ui/en.yaml', '24 hours, 7 days, two days')).toEqual([]);
  expect(inYaml('ui/en.yaml', '100 hours')).toHaveLength(1);
  expect(inYaml('ui/en.yaml', 'Mail @a24')).toHaveLength(1);
  expect(inYaml('topics.yaml', '24 hours')).toHaveLength(1);
  expect(inYaml('topics.yaml', 'two days')).toEqual([
    `${words} stands in the text: “two days”. ` +
      'Say it without the value, or where the schema allows it, with {fact.id}.',
  ]);
});

it.each(['facts/a.yaml', 'holidays/2026.yaml', 'contacts-to-avoid.yaml', 'screen-words.yaml'])(
  'the schema of %s wants a source for each text, so none is told',
  (path) => {
    expect(inYaml(path, 'Pay 500 to @wallet')).toEqual([]);
  },
);

it('a channel’s sources cover what it shows and its note, and no other text', () => {
  const said = (yaml: string) => saidBy(unsourcedRule, { 'channels/a.yaml': yaml }).length;
  expect(said('display: { en: Ask @a5 }\nnote: { en: By 5 }\n')).toBe(0);
  expect(said('name: { en: Call 555 }\n')).toBe(1);
  expect(said('name: { note: { en: Call 555 } }\n')).toBe(1);
  expect(inYaml('topics.yaml', 'Call 555', 'display')).toHaveLength(1);
  expect(saidBy(unsourcedRule, { 'ui/en.yaml': 'note: Call 555\n' })).toHaveLength(1);
});

it('an amount or a time in words is told, in each language', () => {
  expect(inProse('It takes two days')).toEqual([`10 ${words} “two days”`]);
  expect(inProse('Tunggu dua hari', 'id')).toEqual([`8 ${words} “dua hari”`]);
  expect(inProse('请等三天吧', 'zh')).toEqual([`3 ${words} “三天”`]);
  expect(inProse('Wait two days, then 5 days')).toEqual([
    '21 A number “5”',
    `6 ${words} “two days”`,
  ]);
});

it('what stands between the tags of a fact is its claim', () => {
  expect(inProse('<Fact id="a.b">two days</Fact> and two weeks')).toEqual([
    `36 ${words} “two weeks”`,
  ]);
  expect(inProse('<Fact id="a.b" /> two days</Fact>')).toEqual([`19 ${words} “two days”`]);
  expect(inProse('<Fact id="a.b">a</Fact> <Fact id="a.c">two days</Fact> two days')).toEqual([
    `56 ${words} “two days”`,
  ]);
  expect(inProse('<Facts id="a.b">two days</Fact>')).toHaveLength(1);
});

it('a title has no claims of the text below it', () => {
  const said = saidBy(unsourcedRule, {
    'articles/a/en.mdx':
      '---\ntitle: In two days, or three days\n---\n<Fact id="a">in two days, or a</Fact>\n',
  });
  expect(said.map((line) => line.split(' stands')[0])).toEqual([
    `articles/a/en.mdx:2:11 ${words}`,
    `articles/a/en.mdx:2:24 ${words}`,
  ]);
});
