import { loadAll } from 'js-yaml';

/**
 * What a text in YAML 1.2 says; nothing where it is empty. The check reads the same with places and
 * clear objections, which takes ten times as long (docs/decisions/020).
 *
 * @throws with the line, where the text cannot be read
 */
export const readYaml = (text: string): unknown => loadAll(text)[0];
