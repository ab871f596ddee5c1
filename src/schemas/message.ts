import { z } from 'astro/zod';
import { gloss, checkGloss, secretSlot } from './gloss.ts';
import { localizedText, plainOrLocalizedText, plainText } from './localized.ts';

/** The short form of a message, to say on the phone. */
const say = z.strictObject({
  text: plainText.describe('In the language of the message; slots in square brackets.'),
  gloss: gloss.describe('What it means, with the same slots.'),
});

/**
 * One entry of `content/messages.yaml`: words to send or say to those who help, in the language
 * they read, with their meaning in the reader's language. Articles show a message with
 * `<Message id="…" />` and link it with `[words](message:…)`.
 */
export const message = z
  .strictObject({
    topic: z.string().describe('Topic under which the page of messages shows it.'),
    order: z.int().positive().default(1).describe('Place within the topic, from 1.'),
    to: plainOrLocalizedText.describe(
      'Who gets it: an id of organisations.yaml, or a text in each language, such as “your bank”.',
    ),
    language: plainText.describe('Language of the text, which those who get it read.'),
    title: localizedText.describe('When to use it, as a short phrase.'),
    text: plainText.describe(
      'What to send. A slot for the reader to fill in stands in square brackets: [date]. No slot ' +
        'asks for a PIN, a code or a password.',
    ),
    gloss: gloss.describe('What it means, in each other language, with the same slots in order.'),
    say: say.optional().describe('A short form to say on the phone, where somebody can be called.'),
  })
  .superRefine((written, context) => {
    const { language, text, say: spoken } = written;
    checkGloss(written, context);
    if (spoken) checkGloss({ ...spoken, language }, context, ['say']);
    for (const [path, sent] of [
      [['text'], text],
      [['say', 'text'], spoken?.text ?? ''],
    ] as const) {
      const slot = secretSlot(sent);
      if (slot === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [...path],
        message: `the slot “${slot}” asks for a secret, which nobody who helps needs`,
        params: { fix: 'Take the slot out.' },
      });
    }
  });
