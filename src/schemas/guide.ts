import { z } from 'astro/zod';
import { localizedText } from './localized.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case words joined by -');

/** Where an answer leads: another question of the guide, or the end of the way. */
const target = z
  .string()
  .regex(
    /^(?:question|article|channel|ladder):[a-z0-9-]+(?:#[a-z0-9-]+)?$/,
    'must be question:<id>, article:<slug>, article:<slug>#<case>, channel:<id> or ladder:<id>',
  );

const answer = z.strictObject({
  text: localizedText.describe('What the reader sees or did, in a few words.'),
  to: target.describe(
    'question:<id> of this guide, article:<slug>#<case>, channel:<id> to call now, or ladder:<id>.',
  ),
});

const question = z.strictObject({
  text: localizedText.describe('The question, in words a stressed reader understands at once.'),
  hint: localizedText.optional().describe('What to do before answering, such as block the SIM.'),
  answers: z.array(answer).min(2),
});

/**
 * `content/guides/<id>.yaml`: a tree of questions that leads a reader who knows what happened, and
 * not what it is called, to a case. Each question has one way in, so its page can show what was
 * answered before. The first question of the file begins the guide.
 */
export const guide = z.strictObject({
  order: z.int().positive().describe('Place among the guides, from 1.'),
  name: localizedText.describe('What happened, as the answer that opens the guide.'),
  questions: z.record(id, question).describe('By id, which is the address of its page.'),
});

/** One entry of `content/common-problems.yaml`: a problem that the home page links to directly. */
export const commonProblem = z.strictObject({
  text: localizedText.describe('The problem in a few words.'),
  to: target.describe('As in a guide.'),
});

export const commonProblems = z.array(commonProblem);

export type Guide = z.infer<typeof guide>;
