import { expect, it } from 'vitest';
import { factsInProse, factsInTexts, splitAtFacts } from '../../../src/facts/claims.ts';

it('finds the facts of a text once each, in order of first use', () => {
  const mdx = 'a <Fact id="b.two" /> <Fact id=\'a.one\'>words</Fact> <Fact id="b.two">again</Fact>';
  expect(factsInProse(mdx)).toEqual(['b.two', 'a.one']);
});

it('finds facts named in texts, and leaves other places in braces alone', () => {
  expect(factsInTexts(['up to {limits.cap} on {date}', undefined, '{limits.cap}'])).toEqual([
    'limits.cap',
  ]);
});

it('cuts a text at its facts without losing a letter', () => {
  expect(splitAtFacts('About {a.b-c}, then {d.e.f}.')).toEqual([
    'About ',
    { fact: 'a.b-c' },
    ', then ',
    { fact: 'd.e.f' },
    '.',
  ]);
});
