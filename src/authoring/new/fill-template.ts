import type { Words } from './words.ts';

/**
 * Puts words and answers into a template: `$c.key` is a comment, `$p.key` a placeholder, `$key` an
 * answer. Words may hold answers themselves.
 *
 * @throws where a template has a name that is neither a word nor an answer; a test fills in all
 *   templates
 */
export const fillTemplate = (
  template: string,
  words: Pick<Words, 'c' | 'p'>,
  answers: Record<string, string>,
): string => {
  const lookUp = (list: Record<string, string>, key: string): string => {
    const value = list[key];
    if (value === undefined)
      throw new Error(`The template asks for “$${key}”, which nobody gives.`);
    return value;
  };
  return template
    .replace(/\$([cp])\.(\w+)/g, (_, list: 'c' | 'p', key: string) => lookUp(words[list], key))
    .replace(/\$([a-z]\w*)/g, (_, key: string) => lookUp(answers, key));
};
