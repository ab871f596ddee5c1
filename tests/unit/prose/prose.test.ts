import { expect, it } from 'vitest';
import { compileProse } from '../../../src/prose/prose.ts';
import { withLinks } from '../../../src/prose/prose-links.ts';

it('text between blocks is finished HTML, and a block keeps its place, its attributes and its words', () => {
  expect(
    compileProse('Wait <Fact id="a.b" />, then **ask** <Fact id="c.d">the *bank*</Fact>.').parts,
  ).toEqual([
    '<p>Wait ',
    { name: 'Fact', attributes: { id: 'a.b' }, children: [] },
    ', then <strong>ask</strong> ',
    { name: 'Fact', attributes: { id: 'c.d' }, children: ['the <em>bank</em>'] },
    '.</p>',
  ]);
});

it('a block may hold paragraphs, lists and other blocks', () => {
  const [steps] = compileProse('<Steps>\n\n1. One <Fact id="a.b" />\n2. Two\n\n</Steps>').parts;
  expect(steps).toMatchObject({
    name: 'Steps',
    children: [
      expect.stringMatching(/^\s*<ol>\s*<li>One $/),
      { name: 'Fact' },
      expect.stringMatching(/^<\/li>\s*<li>Two<\/li>\s*<\/ol>\s*$/),
    ],
  });
});

it('a picture waits for the page, which knows where its file lies', () => {
  expect(compileProse('![A receipt](./receipt.webp)').parts).toEqual([
    '<p>',
    { name: 'img', attributes: { src: './receipt.webp', alt: 'A receipt' }, children: [] },
    '</p>',
  ]);
});

it('headings can be linked to, and two of the same words apart', () => {
  const { parts, headings } = compileProse('## What now?\n\n## What now?\n\n## 现在怎么办？');
  expect(headings.map(({ id }) => id)).toEqual(['what-now', 'what-now-1', '现在怎么办']);
  expect(headings[2]?.text).toBe('现在怎么办？');
  expect(parts).toEqual([
    '<h2 id="what-now">What now?</h2>\n<h2 id="what-now-1">What now?</h2>\n<h2 id="现在怎么办">现在怎么办？</h2>',
  ]);
});

it('notes of writers are left out, and what looks like markup in text stays text', () => {
  expect(compileProse('A{/* to check */}B 1 &lt; 2 `<!--0-->`').parts).toEqual([
    '<p>AB 1 &#x3C; 2 <code>&#x3C;!--0--></code></p>',
  ]);
});

it('a text that is no MDX is refused', () => {
  expect(() => compileProse('<Steps>')).toThrow();
});

it('links lead to pages in the language of the page', () => {
  expect(withLinks('<a href="article:refund#sources">x</a>', '/help', 'zh')).toBe(
    '<a href="/help/zh/articles/refund/#sources">x</a>',
  );
});
