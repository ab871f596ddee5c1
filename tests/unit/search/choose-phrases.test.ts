import { expect, it } from 'vitest';
import { phraseChooser } from '../../../src/search/choose-phrases.ts';

const choose = phraseChooser('en', { stopWords: [], spellings: {}, synonyms: [] });
const question = { page: 'contact/x/', title: 'X', summary: '', kind: 'other-channel' } as const;

it('keeps phrases that bring something new and leaves out repetitions when room is short', () => {
  const askedAs = [
    'office hours today',
    'hours office today',
    'today office hours',
    'complain about fraud',
  ];
  const chosen = choose({ ...question, askedAs });
  expect(chosen).toContain('complain about fraud');
  expect(chosen.length).toBeLessThan(askedAs.length);
});

it('keeps all of them where there is room', () => {
  expect(choose({ ...question, kind: 'article', askedAs: ['one', 'two'] })).toEqual(['one', 'two']);
});
