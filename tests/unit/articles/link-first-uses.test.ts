import { expect, it } from 'vitest';
import { termFinder } from '../../../src/articles/find-terms.ts';
import { linkFirstUses } from '../../../src/articles/link-first-uses.ts';

const find = termFinder([
  { id: 'pin', forms: ['PIN'] },
  { id: 'otp', forms: ['OTP'] },
]);
const link = (html: string, atMost = 6) => linkFirstUses(html, find, (id) => `/g/#${id}`, atMost);

it('links the first use of each term and no other', () => {
  expect(link('<p>PIN and PIN</p><p>OTP, PIN</p>')).toBe(
    '<p><a class="term" href="/g/#pin">PIN</a> and PIN</p><p><a class="term" href="/g/#otp">OTP</a>, PIN</p>',
  );
});

it.each([
  ['a link', '<a href="/x/">your <b>PIN</b></a>'],
  ['a heading', '<h2 id="pin">PIN</h2>'],
  ['a footnote mark', '<sup>PIN</sup>'],
  ['a style', '<style>.PIN{}</style>'],
  ['an attribute', '<p title="PIN > PIN">x</p>'],
  ['what is marked', '<span data-no-terms><span>PIN</span> PIN</span>'],
])('leaves %s alone, and links the term behind it', (_, html) => {
  expect(link(`${html} PIN`)).toBe(`${html} <a class="term" href="/g/#pin">PIN</a>`);
});

it('stops at the limit', () => {
  expect(link('OTP PIN', 1)).toBe('<a class="term" href="/g/#otp">OTP</a> PIN');
});
