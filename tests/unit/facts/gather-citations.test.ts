import { expect, it } from 'vitest';
import { gatherCitations } from '../../../src/facts/gather-citations.ts';

const mark = (...numbers: number[]) =>
  `<sup class="cite"><a href="#source-${numbers[0]}" aria-label="Source ${numbers.join(', ')}">${numbers.join(', ')}</a></sup>`;

it('a mark moves from behind its number to the end of the paragraph', () => {
  expect(gatherCitations(`<p>A code has <b>6</b>${mark(1)} digits.</p>`)).toBe(
    `<p>A code has <b>6</b> digits.${mark(1)}</p>`,
  );
});

it('a part of a section has one mark for all its sources, where the last of them is needed', () => {
  const html = `<h2>A</h2><p>one${mark(1)}</p><ul><li>two${mark(2)}</li><li>three</li></ul><h3>B</h3><p>four${mark(3)}</p>`;
  expect(gatherCitations(html)).toBe(
    `<h2>A</h2><p>one</p><ul><li>two${mark(1, 2)}</li><li>three</li></ul><h3>B</h3><p>four${mark(3)}</p>`,
  );
});

it('a source is cited once a section, and again in the next', () => {
  const html = `<h2>A</h2><p>one${mark(1)}</p><h3>B</h3><p>two${mark(1)}${mark(2)}</p><h2>C</h2><p>three${mark(1)}</p>`;
  expect(gatherCitations(html)).toBe(
    `<h2>A</h2><p>one${mark(1)}</p><h3>B</h3><p>two${mark(2)}</p><h2>C</h2><p>three${mark(1)}</p>`,
  );
});

it('the box of doubts has marks of its own', () => {
  const html = `<p>one${mark(1)}</p><aside class="unknown"><h2>Doubts</h2><p>two${mark(2)}</p></aside>`;
  expect(gatherCitations(html)).toBe(html);
});

it('a text without marks stays as it is', () => {
  expect(gatherCitations('<p>Call first.</p>')).toBe('<p>Call first.</p>');
});
