import { expect, it } from 'vitest';
import { looksLike } from '../../../src/contacts/register/lookalike.ts';
import { readContacts } from '../../../src/contacts/register/read-contacts.ts';

const read = (text: string) => readContacts(text, { times: [] })[0]!;
const isLike = (typed: string, genuine: string) => looksLike(read(typed), read(genuine));

it.each([
  // Each pair of letters that look alike, three times, so that a short distance alone is no reason.
  ['@000penhe1p3desk', '@oooopenhelpedesk'],
  ['@555hop', '@ssshop'],
  ['@iiinkbank', '@lllnkbank'],
  ['@аааpple', '@aaapple'],
  ['@ееееbank', '@eeeebank'],
  ['@оооshop', '@oooshop'],
  ['@рррay', '@pppay'],
  ['@сссash', '@cccash'],
  ['@уууes', '@yyyes'],
  ['@хххpress', '@xxxpress'],
  ['@ԁԁԁana', '@dddana'],
  ['@ɡɡɡopay', '@gggopay'],
  ['@οοοvo', '@ooovo'],
  ['@αααpp', '@aaapp'],
  ['@rnrnrnarket', '@mmmarket'],
  ['@vvvvvvallet', '@wwwallet'],
  ['@áááccount', '@aaaccount'],
])('letters that look alike are the same: %s looks like %s', (typed, genuine) => {
  expect(isLike(typed, genuine)).toBe(true);
});

it.each([
  // A long name with two letters changed, a name of eight letters, and a shorter one.
  ['@exampelindonesia', '@exampleindonesia', true],
  ['@exxmplxindxnesia', '@exampleindonesia', false],
  ['@brandixx', '@brandidn', true],
  ['@brandxx', '@brandid', false],
  ['@cs_brandid', '@brandid', true],
  ['@cs-b.r.a.n.d.id', '@brandid', true],
  ['@brand', '@brandid', false],
])('the account %s looks like %s: %s', (typed, genuine, expected) => {
  expect(isLike(typed, genuine)).toBe(expected);
});

it.each([
  ['@cs_example', 'example.co.id', true],
  // The bare name is no imitation.
  ['@example', 'example.co.id', false],
  ['@cs_webex', 'webex.com/join/desk', false],
  ['@cs_bank', 'bank.id', false],
  ['@cs_banks', 'banks.id', true],
])('the account %s looks like the site %s: %s', (typed, genuine, expected) => {
  expect(isLike(typed, genuine)).toBe(expected);
});

it.each([
  ['https://exampel.id', 'example.id', true],
  ['https://exxmpxx.id', 'example.id', false],
  // Eight letters bear two changes, seven bear one.
  ['https://xaxk.com', 'bank.com', true],
  ['https://bxnx.id', 'bank.id', false],
  ['https://bxnk.id', 'bank.id', true],
  ['https://example-help.xyz', 'example.id', true],
  ['https://a-bank-shop.xyz', 'bank.id', false],
  ['https://x-example.xyz', 'help.example.id', true],
  ['https://other.xyz/example.id', 'example.id', true],
  // The name of a shared host imitates nobody within a name or a path, only in front of a host.
  ['https://my-webex.xyz', 'webex.com/join/desk', false],
  ['https://other.xyz/webex.com', 'webex.com/join/desk', false],
  ['https://webex.com.other.xyz', 'webex.com/join/desk', true],
])('the site %s looks like %s: %s', (typed, genuine, expected) => {
  expect(isLike(typed, genuine)).toBe(expected);
});

it.each([
  ['ca@brand.id', 'cs@brand.id', true],
  ['xy@brand.id', 'cs@brand.id', true],
  ['abc@brand.id', 'cs@brand.id', false],
  ['somebody@brandhelp.xyz', 'cs@brandhelp.id', true],
  ['somebody@elsewhere.id', 'cs@brand.id', false],
])('the e-mail address %s looks like %s: %s', (typed, genuine, expected) => {
  expect(isLike(typed, genuine)).toBe(expected);
});

it.each([
  ['example.id@other.xyz', 'example.id', true],
  ['cs@example-help.xyz', 'example.id', true],
  ['cs@my-webex.xyz', 'webex.com/join/desk', false],
  ['cs@example.id', 'example.id', false],
  ['cs@elsewhere.xyz', 'example.id', false],
])('mail from %s looks like the site %s: %s', (typed, genuine, expected) => {
  expect(isLike(typed, genuine)).toBe(expected);
});

it.each([
  ['150072', '150073', true],
  ['15073', '15072', false],
  ['021150072', '150072', true],
  ['150072021', '150072', false],
])('the number %s looks like %s: %s', (typed, genuine, expected) => {
  expect(isLike(typed, genuine)).toBe(expected);
});

it('different kinds of contacts do not look alike', () => {
  expect(isLike('1500729', 'cs@brand.id')).toBe(false);
  expect(isLike('cs@brand.id', '@brandhelp')).toBe(false);
});
