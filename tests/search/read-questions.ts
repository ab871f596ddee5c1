import { readFileSync } from 'node:fs';
import type { QuestionData } from '../../src/search/question-data.ts';
import { unpackQuestions, type SentQuestions } from '../../src/search/sent-questions.ts';

/** The questions of a language from the file that a built site sends. */
export const readQuestions = (path: string): QuestionData =>
  unpackQuestions(JSON.parse(readFileSync(path, 'utf8')) as SentQuestions);
