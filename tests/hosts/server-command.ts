import { readFileSync } from 'node:fs';

/** How to start a server that stays in the foreground. */
export type ServerCommand = { program: string; args: string[]; env?: NodeJS.ProcessEnv };

/** What a server of the tests is given: a built site, a loopback port, a folder of its own. */
export type Place = { site: string; port: number; work: string };

/**
 * The rules that the build wrote for a server, with the lines changed that a host changes.
 *
 * @throws where one of them is not there, because then the instructions are wrong
 */
export const shippedRules = (file: string, changes: Record<string, string>): string =>
  Object.entries(changes).reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no “${from}” to change.`);
      return text.replaceAll(from, to);
    },
    readFileSync(file, 'utf8'),
  );
