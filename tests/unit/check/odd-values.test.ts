import { expect, it } from 'vitest';
import { checkOnce } from './check-once.ts';

/*
 * Mistakes in a YAML file, as writers, editors and merges leave them, all at once. The check must
 * report each in one sentence at its line.
 */

const notice = (change: (text: string) => string): string =>
  change(
    'from: 2026-11-01\nuntil: 2026-11-30\ntext:\n  id: Gangguan hari ini\n  zh: 今天有故障\n  en: There is an outage today\n',
  );
const put = (from: string, to: string) => notice((text) => text.replace(from, to));

/** A notice with one mistake each: its text, and the line and the beginning of what is said. */
const notices: Record<string, [text: string, said: string]> = {
  february: [put('11-01', '02-30'), '1 schema “from” is 2026-02-30, a day that does not exist'],
  thirteen: [put('11-01', '13-01'), '1 schema “from” is 2026-13-01, and no year has a month 13.'],
  slashes: [
    put('2026-11-01', '2026/11/01'),
    '1 schema “2026/11/01” is not how “from” gives a day. Write 2026-11-01.',
  ],
  'short-day': [
    put('2026-11-01', '2026-11-1'),
    '1 schema “2026-11-1” is not how “from” gives a day. Write 2026-11-01.',
  ],
  'day-first': [
    put('2026-11-01', '01-11-2026'),
    '1 schema “01-11-2026” is not how “from” gives a day. Write year',
  ],
  'in-words': [
    put('2026-11-01', '1 November'),
    '1 schema “1 November” is not how “from” gives a day. Write year',
  ],
  'year-only': [
    put('2026-11-01', '2026'),
    '1 schema “2026” is not how “from” gives a day. Write year',
  ],
  backwards: [put('11-30', '10-30'), '2 schema “until”: must not be before'],
  'no-break-value': [
    put('id: ', 'id:\u00A0'),
    '4 yaml A no-break or other unusual space stands here',
  ],
  'no-break-key': [
    put('from: ', 'from:\u00A0'),
    '1 yaml A no-break or other unusual space stands here',
  ],
  'wide-space': [put('en: ', 'en:\u3000'), '6 yaml A no-break or other unusual space stands here'],
  'wide-colon': [put('from: ', 'from：'), '1 yaml The colon after this key is a full-width one'],
  'no-space': [put('en: ', 'en:'), '6 yaml A space is missing after the colon of this key.'],
  tab: [put('  zh', '\tzh'), '5 yaml A tab or an unusual space stands where the line is indented'],
  dashes: [
    `${notice(String)}article:\n  – a\n  – b\n`,
    '8 yaml This sign begins no entry of a list',
  ],
  bullets: [`${notice(String)}article:\n• a\n• b\n`, '8 yaml This sign begins no entry of a list'],
  misspelt: [put('until', 'untill'), '2 schema “untill” is not known here. Did you mean “until”?'],
  capital: [put('from', 'From'), '1 schema “From” is not known here. Did you mean “from”?'],
  merged: [
    put(
      'until: 2026-11-30',
      '<<<<<<< HEAD\nuntil: 2026-11-30\n=======\nuntil: 2026-12-01\n>>>>>>> main',
    ),
    '2 unreadable-file “<<<<<<<” is the mark of a merge that was not finished.',
  ],
  'half-merged': [
    put('until: 2026-11-30', 'until: 2026-11-30\n>>>>>>> main'),
    '3 unreadable-file “>>>>>>>” is the mark of a merge',
  ],
  'one-language': [
    put('  zh: 今天有故障\n', ''),
    '3 translation “text” is not written in 简体中文; its readers see Bahasa Indonesia.',
  ],
  bold: [put('outage', '**outage**'), '6 markdown Readers see “**” as it stands here'],
  linked: [
    put('an outage', '[an outage](article:a)'),
    '6 markdown Readers see “[an outage](article:a)” as it stands here',
  ],
  unclosed: [
    put('id: Gangguan', 'id: "Gangguan'),
    '4 yaml The quote that is opened here is never closed.',
  ],
  colon: [put('There is', 'Note: there is'), '6 yaml A key stands inside a value'],
  'plain-text': [
    notice((text) => text.replace(/text:[^]*/, 'text: Gangguan hari ini\n')),
    '3 schema “text” has the wrong form.',
  ],
  Loud: [put('outage', 'outage again'), '1 file-place “Loud” becomes part of an address'],
};

const run = checkOnce(
  Object.fromEntries(
    Object.entries(notices).map(([name, [text]]) => [`notices/${name}.yaml`, text]),
  ),
);

it('there are many of them, and one run tells all', () => {
  expect(Object.keys(notices).length).toBeGreaterThanOrEqual(27);
  expect(run().status()).toBe(1);
});

it.each(Object.entries(notices))('%s is one sentence, at its line', (name, [, said]) => {
  const found = run().saidOf(`notices/${name}.yaml`);
  expect(found).toHaveLength(1);
  expect(found[0]?.slice(0, said.length)).toBe(said);
});

it('nothing is written', () => {
  expect(run().isUntouched).toBe(true);
});
