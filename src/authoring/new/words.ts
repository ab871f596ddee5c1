import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const texts = z.record(z.string(), text);

/** `content/templates/words.<locale>.yaml`: what `npm run new` says and writes. */
export const words = z.strictObject({
  c: texts.describe('Comments in the templates: `$c.key`.'),
  p: texts.describe('Placeholders in the templates: `$p.key`.'),
  ask: z.strictObject({
    topic: text,
    language: text,
    organisation: text,
    kind: text,
    from: text,
    until: text,
  }),
  say: z.strictObject({
    usage: text,
    unknownKind: text,
    badName: text,
    exists: text,
    factExists: text,
    missing: text,
    notOneOf: text,
    badDay: text,
    wrongOrder: text,
    noModel: text,
    written: text,
    next: text,
    nextArticle: text,
    nextFact: text,
  }),
});

export type Words = z.infer<typeof words>;
