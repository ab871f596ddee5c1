import { afterEach, expect, it, vi } from 'vitest';
import { loadQuestions } from '../../../src/search/load-questions.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('questions that could not be loaded are asked for again', async () => {
  const answers = [new Response('', { status: 503 }), new Response('{"questions":')];
  vi.stubGlobal('fetch', () => Promise.resolve(answers.shift()));
  await expect(loadQuestions('', 'zh')).rejects.toThrow('503');
  await expect(loadQuestions('', 'zh')).rejects.toThrow(SyntaxError);
});
