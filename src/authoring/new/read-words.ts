import { positionedYaml } from '../../check/read/positioned-yaml.ts';
import type { Place } from '../../check/problem.ts';
import { objections } from '../../check/read/schema-issues.ts';
import { schemaWords } from '../../check/read/schema-words.ts';
import { words, type Words } from './words.ts';

/**
 * Reads `content/templates/words.<locale>.yaml`.
 *
 * @throws a sentence for each mistake in it, with its place
 */
export const readWords = (path: string, text: string): Words => {
  const yaml = positionedYaml(text);
  const at = ({ line, column }: Place, said: string) => `${path}:${line}:${column} ${said}`;
  const { unknownKeys, issues } =
    yaml.data === undefined ? { unknownKeys: [], issues: [] } : objections(words, yaml.data);
  const mistakes = [
    ...yaml.errors.map(({ place, message, fix }) => at(place, `${message} ${fix}`)),
    ...unknownKeys.map(({ path: to, key, meant }) =>
      at(
        yaml.placeOf([...to, key]),
        `“${key}” is not known here.${meant ? ` Did you mean “${meant}”?` : ''}`,
      ),
    ),
    ...issues.map((issue) => {
      const { message, fix } = schemaWords(issue, undefined);
      return at(yaml.placeOf(issue.path), `${message} ${fix}`);
    }),
  ];
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return words.parse(yaml.data);
};
