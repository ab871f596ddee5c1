import { expect, it, vi } from 'vitest';
import { retiredContactRule } from '../../../../src/check/rules/retired-contact.ts';
import { saidBy, type Texts } from './said-by.ts';

vi.mock(
  import('../../../../src/i18n/content-path.ts'),
  () => import('../../../setup/sample-content.ts'),
);

const avoid = [
  "- { value: '021-555-0199', status: retired, instead: support-phone }",
  "- { value: '1500123', status: impostor }",
  "- { value: '@wallet_help', status: impostor }",
  '- { value: wallet.in, status: same-name }',
  '- { value: Old@Wallet.example, status: other }',
  '- { value: wallet24, status: impostor }',
  '- { value: 3way.example, status: impostor }',
  '',
].join('\n');

const saidOf = (texts: Texts) =>
  saidBy(retiredContactRule, { 'contacts-to-avoid.yaml': avoid, ...texts });

/** What the rule says of a line of an article, without the path and the line. */
const saidIn = (line: string) =>
  saidOf({ 'articles/a/en.mdx': `---\ntitle: x\n---\n${line}\n` }).map((each) =>
    each.replace('articles/a/en.mdx:4:', ''),
  );

const says = 'says content/contacts-to-avoid.yaml.';
const phone = (found: string) =>
  `“${found}” is no longer in use, ${says} Use the channel “support-phone”.`;

it.each([
  ['Call 021-555-0199 now', 6, '021-555-0199'],
  ['(021) 5550199', 1, '(021) 5550199'],
  ['+62 (0)21 5550199', 1, '+62 (0)21 5550199'],
  ['Call +62 21.555.0199', 6, '+62 21.555.0199'],
  ['0062-21-5550199', 1, '0062-21-5550199'],
  ['62215550199', 1, '62215550199'],
  ['215550199', 1, '215550199'],
  ['021 − 555 / 0199', 1, '021 − 555 / 0199'],
  ['**021**·555_0199', 3, '021**·555_0199'],
  ['Call (21) 5550199', 6, '(21) 5550199'],
  ['**21** 5550199', 3, '21** 5550199'],
  ['０２１－５５５－０１９９', 1, '０２１－５５５－０１９９'],
  ['＋62 21 5550199', 1, '＋62 21 5550199'],
  ['Call -021 555 0199-', 7, '021 555 0199'],
])('a number is found however it is written: %s', (line, column, found) => {
  expect(saidIn(line)).toEqual([`${column} ${phone(found)}`]);
});

it.each([
  '9021-555-0199',
  '021-555-01990',
  'a215550199',
  '215550199a',
  '021    555 0199',
  '021,555,0199',
  '021-555-0198',
])('another number is none of them: %s', (line) => {
  expect(saidIn(line)).toEqual([]);
});

it.each([
  ['Write to @wallet_help.', '10 “@wallet_help” is used by scammers', 'Take it out.'],
  ['@WALLET_Help', '1 “@WALLET_Help” is used by scammers', 'Take it out.'],
  [
    'See wallet.in, or not',
    '5 “wallet.in” belongs to somebody else of the same name',
    'Take it out.',
  ],
  [
    'https://www.wallet.in/a',
    '13 “wallet.in” belongs to somebody else of the same name',
    'Take it out.',
  ],
  ['(wallet.in).', '2 “wallet.in” belongs to somebody else of the same name', 'Take it out.'],
  [
    'my-wallet.in wallet.in',
    '14 “wallet.in” belongs to somebody else of the same name',
    'Take it out.',
  ],
  ['Is wallet24 it', '4 “wallet24” is used by scammers', 'Take it out.'],
  ['3way.example', '1 “3way.example” is used by scammers', 'Take it out.'],
  ['old@wallet.example', '1 “old@wallet.example” is not to be used', 'Take it out.'],
])('a name is found as a whole word, in any case: %s', (line, said, fix) => {
  expect(saidIn(line)).toEqual([`${said}, ${says} ${fix}`]);
});

it.each([
  'In 24 hours, 3 of them',
  'wallet.info',
  'wallet.in.example',
  'wallet.in-a',
  'wallet.inn',
  'mywallet.in',
  'a.wallet.in',
  'a-wallet.in',
  'a@wallet.in',
  'x@wallet_help',
  '@wallet_helper',
])('what only contains a name is another one: %s', (line) => {
  expect(saidIn(line)).toEqual([]);
});

it('each use is told, in the order of the list of contacts', () => {
  expect(saidIn('wallet.in 1500123 wallet.in 1500-123').map((line) => line.split(' ', 2))).toEqual([
    ['11', '“1500123”'],
    ['29', '“1500-123”'],
    ['1', '“wallet.in”'],
    ['19', '“wallet.in”'],
  ]);
});

it('neither comments nor the ids of facts are read, and what stands between their tags is', () => {
  expect(saidIn('{/* 1500123 */} <Fact id="wallet.in" />')).toEqual([]);
  expect(saidIn('<Fact id="a">wallet.in</Fact>')).toEqual([
    `14 “wallet.in” belongs to somebody else of the same name, ${says} Take it out.`,
  ]);
});

it('a text of YAML is told at its place', () => {
  expect(saidOf({ 'topics.yaml': 'a:\n  text: Call 1500123 and 15 00 123\n' })).toEqual([
    `topics.yaml:2:14 “1500123” is used by scammers, ${says} Take it out.`,
    `topics.yaml:2:26 “15 00 123” is used by scammers, ${says} Take it out.`,
  ]);
});

it.each(['askedAs', 'sources', 'checked'])('below “%s” an old contact may stand', (key) => {
  const yaml = (at: string) => ({ 'topics.yaml': `a: { ${at}: [{ en: 1500123 is }] }\n` });
  expect(saidOf(yaml(key))).toEqual([]);
  expect(saidOf(yaml('text'))).toHaveLength(1);
});

it('the list itself and the vocabulary of the search may hold it', () => {
  expect(saidOf({ 'search/en.yaml': 'a: [1500123 is]\n' })).toEqual([]);
  expect(saidOf({ 'ui/en.yaml': 'a: [1500123 is]\n' })).toHaveLength(1);
});

it('a fact may name an impostor where it warns of one, in any language', () => {
  const said = (path: string, text: string) => saidOf({ [path]: `a: { text: ${text} }\n` }).length;
  expect(said('facts/a.yaml', 'Scammers use 1500123')).toBe(0);
  expect(said('facts/a.yaml', 'FAKE is 1500123')).toBe(0);
  expect(said('facts/a.yaml', '1500123 是假的')).toBe(0);
  expect(said('facts/a.yaml', 'Call 1500123')).toBe(1);
  expect(said('facts/a.yaml', 'No scam is 021 555 0199')).toBe(1);
  expect(said('topics.yaml', 'Scammers use 1500123')).toBe(1);
});
