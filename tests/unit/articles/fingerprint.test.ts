import { describe, expect, it } from 'vitest';
import { pinOf, readPin, writePin, type ArticleWords } from '../../../src/articles/fingerprint.ts';
import { changesSince } from '../../../src/articles/translation-state.ts';
import { pinPattern } from '../../../src/schemas/translations.ts';

const article = (body: string): ArticleWords => ({
  title: 'Refund',
  summary: 'Wait, then report.',
  body,
});

const body = `
## Do this now

<Steps>

1. Keep the "receipt".
2. Wait <Fact id="a.b" />
   before you report.

</Steps>

Then ask the shop.
`;

const fingerprint = (text: string) => pinOf(article(text)).fingerprint;

describe('the fingerprint of a text', () => {
  it.each([
    ['line breaks within a passage', body.replace('/>\n   before', '/> before')],
    ['blank lines between passages', body.replace('1. Keep', '\n\n1. Keep')],
    ['a paragraph cut in two', body.replace('Then ask', 'Then\n\nask')],
    ['line ends of Windows', body.replaceAll('\n', '\r\n')],
    ['spaces', body.replace('Then ask', '  Then   ask')],
    ['the style of quotes', body.replace('"receipt"', '“receipt”')],
    ['the width of punctuation', body.replace('Then ask the shop.', 'Then ask the shop．')],
    ['a comment', body.replace('Then ask', '{/* to\ndo */}\nThen ask')],
  ])('stays the same after a change of %s', (_, changed) => {
    expect(changed).not.toBe(body);
    expect(fingerprint(changed)).toBe(fingerprint(body));
  });

  it.each([
    ['a word', body.replace('shop', 'seller')],
    ['a fact', body.replace('a.b', 'a.c')],
    ['a step', body.replace('</Steps>', '3. Report.\n\n</Steps>')],
    ['a full stop turned into a question mark', body.replace('shop.', 'shop?')],
  ])('differs after a change of %s', (_, changed) => {
    expect(fingerprint(changed)).not.toBe(fingerprint(body));
  });

  it('covers the title and the summary', () => {
    const { fingerprint: before } = pinOf(article(body));
    expect(pinOf({ ...article(body), title: 'Refunds' }).fingerprint).not.toBe(before);
    expect(pinOf({ ...article(body), summary: 'Report.' }).fingerprint).not.toBe(before);
  });
});

it('a pin is read back as it was written, and anything else is no pin', () => {
  const pin = pinOf(article(body));
  expect(writePin(pin)).toMatch(pinPattern);
  expect(readPin(writePin(pin))).toEqual(pin);
  expect(readPin('yes')).toBeUndefined();
  expect(readPin(undefined)).toBeUndefined();
});

describe('what changed since a pin', () => {
  const since = (changed: string) => changesSince(pinOf(article(body)), article(changed));

  it('is nothing for the same text', () => {
    expect(since(body)).toEqual([]);
  });

  it('names a changed passage with its line', () => {
    expect(since(body.replace('shop', 'seller'))).toEqual([
      { kind: 'changed', text: 'Then ask the seller.', at: 12 },
    ]);
  });

  it('tells a new passage from a changed one', () => {
    expect(
      since(body.replace('</Steps>', '3. Report.\n\n</Steps>').replace('Do this', 'Do that')),
    ).toEqual([
      { kind: 'changed', text: 'Do that now', at: 2 },
      { kind: 'new', text: 'Report.', at: 10 },
    ]);
  });

  it('counts what is gone', () => {
    expect(since(body.replace(/1\. Keep.*\n/, ''))).toEqual([{ kind: 'removed', passages: 1 }]);
  });

  it('names the summary', () => {
    const changes = changesSince(pinOf(article(body)), { ...article(body), summary: 'Report.' });
    expect(changes).toEqual([{ kind: 'changed', text: 'Report.', at: 'summary' }]);
  });
});
