import { z } from 'astro/zod';
import { problemsOf } from '../../check/read/content-file.ts';
import { positionedYaml } from '../../check/read/positioned-yaml.ts';
import { judgeYaml } from '../../check/rules/schema.ts';

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

/**
 * Reads `content/templates/words.<locale>.yaml`.
 *
 * @throws a sentence for each mistake in it, with its place
 */
export const readWords = (path: string, text: string): Words => {
  const yaml = positionedYaml(text);
  const problems = problemsOf('schema', (reportOn) => {
    judgeYaml(yaml, words, reportOn({ path, yaml }));
  });
  if (problems.length === 0) return words.parse(yaml.data);
  const sentences = problems.map(
    ({ line, column, message, fix }) => `${path}:${line}:${column} ${message} ${fix}`,
  );
  throw new Error(sentences.join('\n'));
};
