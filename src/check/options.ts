import { nearest } from '../ui/nearest.ts';

/** How `npm run check` was called. */
export type Options = { json: boolean; watch: boolean; help: boolean };

export const usage = [
  'npm run check             lists every problem of the content',
  'npm run check -- --watch  again at each change, until Ctrl-C',
  'npm run check -- --json   for other programs; the shape is in src/check/report/json.ts',
].join('\n');

const known = ['--json', '--watch', '--help'];

/**
 * Reads the arguments of the check.
 *
 * @returns the options, or a sentence that says what cannot be understood
 */
export const readOptions = (args: readonly string[]): Options | string => {
  const unknown = args.find((argument) => !known.includes(argument));
  if (unknown !== undefined) {
    const meant = nearest(unknown, known);
    return `The check does not know “${unknown}”.${meant ? ` Did you mean “${meant}”?` : ''}\n\n${usage}`;
  }
  const [json = false, watch = false, help = false] = known.map((option) => args.includes(option));
  return json && watch
    ? 'Use either --json or --watch: a report for programs is made once.'
    : { json, watch, help };
};
