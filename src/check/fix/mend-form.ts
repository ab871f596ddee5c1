import { plainIndents } from '../read/indentation.ts';
import { foreignLineEnd, invisible, oddLineEnd } from '../rules/text-form.ts';

/** What a mechanical repair did, in a few words. */
export type Repair = { text: string; done: string[] };

type Step = { what: string; mend: (text: string) => string };

const steps: Step[] = [
  { what: 'byte order mark', mend: (text) => text.replace(/^\uFEFF/, '') },
  { what: 'line ends', mend: (text) => text.replace(foreignLineEnd(text), '\n') },
  { what: 'line ends', mend: (text) => text.replace(oddLineEnd, ' ') },
  { what: 'invisible characters', mend: (text) => text.replace(invisible, '') },
  {
    what: 'spaces at line ends',
    mend: (text) => text.replace(/(?<![ \t])[ \t]+$/gm, ''),
  },
  {
    what: 'end of the last line',
    mend: (text) => (text === '' ? text : text.replace(/\n*$/, '\n')),
  },
];

const indents: Step = { what: 'indents', mend: plainIndents };

const run = (text: string, list: readonly Step[]): Repair =>
  list.reduce<Repair>(
    (repair, { what, mend }) => {
      const mended = mend(repair.text);
      return mended === repair.text ? repair : { text: mended, done: [...repair.done, what] };
    },
    { text, done: [] },
  );

/** One form of line ends, and nothing that nobody sees. */
export const mendForm = (text: string): Repair => run(text, steps);

/** Plain spaces at the beginning of each line of YAML. */
export const mendIndents = (yaml: string): Repair => run(yaml, [indents]);
