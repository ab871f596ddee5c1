import { expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/articles/front-matter.ts';

it('a text is taken apart, and both parts are found again by their offsets', () => {
  const text = '---\r\ntitle: a\r\n---\r\nText\n\n---\n\nMore\n';
  const { front, frontStart, body, bodyStart } = splitFrontMatter(text)!;
  expect([front, body]).toEqual(['title: a\r\n', 'Text\n\n---\n\nMore\n']);
  expect(text.startsWith(front, frontStart)).toBe(true);
  expect(text.slice(bodyStart)).toBe(body);
});

it.each([
  ['begins without it', 'Text\n\n---\ntitle: a\n---\n'],
  ['begins with another line', '----\n---\ntitle: a\n---\n'],
  ['never closes it', '---\ntitle: a\n'],
])('lines further down are no front matter where the text %s', (_, text) => {
  expect(splitFrontMatter(text)).toBeUndefined();
});
