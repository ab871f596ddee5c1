import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeHash } from '../code-hash.ts';
import type { ContentFile } from './read/content-file.ts';
import { positionedYaml, type PositionedYaml, type ReadYaml } from './read/positioned-yaml.ts';
import type { Problem } from './problem.ts';

/**
 * Tells again what was found of files that are as they were, or finds it.
 *
 * @param given all that the findings depend on besides the files themselves
 */
export type Recall = (
  given: unknown,
) => (files: readonly ContentFile[], find: () => Problem[]) => Problem[];

/** What a check keeps for the next one, by hashes of what it was made from. */
type Kept = { code: string; values: Map<string, unknown>; findings: Map<string, Problem[]> };

/** One check on top of the last. */
export type CheckAgain = {
  readYaml: ReadYaml;
  recall: Recall;
  /** Keeps what this check has read and found, and forgets what it did not meet. */
  keep: () => void;
};

const hashOf = (...parts: string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('base64');
};

/** The same text for the same values, sets and maps among them. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Set || part instanceof Map ? [...(part as Iterable<unknown>)] : part,
  );

/** The record of the last check; an empty one where there is none, or one of other code. */
const readRecord = (record: string, code: string): Kept => {
  try {
    const kept = deserialize(readFileSync(record)) as Kept;
    if (kept.code === code) return kept;
  } catch {
    // None yet, or damaged: everything is read and judged.
  }
  return { code, values: new Map(), findings: new Map() };
};

/** YAML without flaws, whose places are sought only where somebody asks for one. */
const sound = (data: unknown, read: () => PositionedYaml): PositionedYaml => {
  let positioned: PositionedYaml | undefined;
  const whole = () => (positioned ??= read());
  return {
    data,
    placeOf: (path) => whole().placeOf(path),
    rangeOf: (path) => whole().rangeOf(path),
    errors: [],
  };
};

/**
 * Lets a check of the same content, but for a few files, take over the rest from the last one.
 *
 * @param record file that keeps it; one of another version of the code counts as none
 */
export const checkAgain = (
  record: string,
  code = `${process.version} ${codeHash()}`,
): CheckAgain => {
  const last = readRecord(record, code);
  const kept: Kept = { code, values: new Map(), findings: new Map() };
  return {
    readYaml: (text, start = 0, end = text.length) => {
      const key = hashOf(text.slice(start, end));
      const read = () => positionedYaml(text, start, end);
      if (last.values.has(key)) {
        const data = last.values.get(key);
        kept.values.set(key, data);
        return sound(data, read);
      }
      const yaml = read();
      if (yaml.errors.length === 0) kept.values.set(key, yaml.data);
      return yaml;
    },
    recall: (given) => {
      const context = hashOf(textOf(given));
      return (files, find) => {
        const key = hashOf(
          context,
          ...files.flatMap(({ path, text, hasByteOrderMark, flaw }) => [
            path,
            text,
            textOf([hasByteOrderMark, flaw]),
          ]),
        );
        const found = last.findings.get(key) ?? find();
        kept.findings.set(key, found);
        return found;
      };
    },
    keep: () => {
      mkdirSync(dirname(record), { recursive: true });
      writeFileSync(record, serialize(kept));
    },
  };
};
