import { contentOf, type Rule } from '../../../../src/check/content.ts';
import { contentFile, type ContentFile } from '../../../../src/check/read/content-file.ts';

/** Files of content in memory, by path below `content/`. */
export type Texts = Readonly<Record<string, string>>;

/** What the rules of these tests take for today, unless a test says otherwise. */
const today = '2026-11-23';

/** Files as the check reads them. */
export const filesOf = (texts: Texts): ContentFile[] =>
  Object.entries(texts).flatMap(([path, text]) => contentFile(`content/${path}`, text) ?? []);

type Around = { today?: string; pictures?: readonly string[] };

/**
 * What a rule says of files: place, severity if it is a warning, what is wrong and how to mend it,
 * with “(fixable)” where `npm run fix` mends it.
 *
 * @param pictures their paths below `content/`; a whole site is judged only with them
 */
export const saidBy = (rule: Rule, texts: Texts, around: Around = {}): string[] => {
  const pictures = around.pictures?.map((path) => `content/${path}`);
  const content = contentOf(
    filesOf(texts),
    around.today ?? today,
    ...(pictures ? [new Set(pictures)] : []),
  );
  return rule(content).map(
    ({ file, line, column, severity, fixable, message, fix }) =>
      `${file.replace('content/', '')}:${line}:${column} ${severity ? `${severity}: ` : ''}` +
      `${message} ${fix}${fixable ? ' (fixable)' : ''}`,
  );
};
