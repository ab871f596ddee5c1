import { expect, it } from 'vitest';
import { gatherCitations } from '../../../src/facts/gather-citations.ts';

const mark = (n: number) => `<sup class="cite"><a href="#source-${n}">${n}</a></sup>`;

it('a mark moves from behind its number to the end of the paragraph', () => {
  expect(gatherCitations(`<p>A code has <b>6</b>${mark(1)} digits.</p>`)).toBe(
    `<p>A code has <b>6</b> digits.${mark(1)}</p>`,
  );
});

it('a source is cited once a section, and again in the next', () => {
  const html = `<h2>A</h2><ul><li>one${mark(1)}</li><li>two${mark(1)}${mark(2)}</li></ul><h2>B</h2><p>three${mark(1)}</p>`;
  expect(gatherCitations(html)).toBe(
    `<h2>A</h2><ul><li>one${mark(1)}</li><li>two${mark(2)}</li></ul><h2>B</h2><p>three${mark(1)}</p>`,
  );
});

it('a text without marks stays as it is', () => {
  expect(gatherCitations('<p>Call first.</p>')).toBe('<p>Call first.</p>');
});
