import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { contentFile } from '../../../src/check/read/content-file.ts';

/** Problems of the hours in a channel’s file, as the check prints them. */
const problemsOf = (schedule: string, timeZone = 'Asia/Jakarta') => {
  const text = `kind: phone\nhours:\n  status: published\n  schedule: '${schedule}'\n  timeZone: ${timeZone}\n`;
  return checkContent([contentFile('content/channels/hotline.yaml', text)!], '2026-11-23')
    .filter(({ message }) => message.includes('“hours ›'))
    .map(({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`);
};

it.each([
  '24/7',
  'Mo-Fr 09:00-17:00; PH off',
  'Mo-Fr 09:00-12:00,13:00-17:00',
  '22:00-06:00; PH off',
  'Mo-Sa 08:00-20:00; Su,PH off',
  'Mo-Fr 09:00-17:00; Sa,PH 09:00-12:00',
  'Mo-Fr 09:00-17:00; PH off; 2026 Dec 31 09:00-12:00',
  'Mo-Fr 09:00-17:00 "by the switchboard"; PH off',
  'Mo[1] 09:00-12:00',
  'Apr-Sep Mo-Fr 08:00-18:00; Oct-Mar Mo-Fr 09:00-17:00; PH off',
])('takes %s', (schedule) => {
  expect(problemsOf(schedule)).toEqual([]);
});

it.each([
  ['Mo-Fr 9-17', /Time range without minutes/],
  ['Senin-Jumat 09:00-17:00', /“hours › schedule”: .*abbreviation "Mo" for "senin"/],
  ['Mo-Fr 09.00-17.00', /use ":" as hour\/minute-separator/],
  ['Mo-Fr', /no time selector/],
  ['whenever', /not understood/],
  ['Mo-Fr 09:00-25:61', /Minutes are greater than 59/],
  ['Mo-Fr 09:00+', /leaves open whether anybody is there\. .*status: unknown/],
  ['"by appointment"', /A rule is empty\. .*status: unknown/],
  ['Mo-Fr sunrise-17:00', /depends on the place\. Write times as figures/],
  ['Mo-Fr 09:00-09:00', /ends when it begins\. Write 24\/7/],
  ['Mo-Fr 09:00-17:00, PH off', /must begin a rule of its own\. .*“Mo-Fr 09:00-17:00; PH off”/],
  ['Mo-Fr 09:00-17:00; PH -1 day off', /must begin a rule of its own/],
  ['PH off; Mo-Fr 09:00-17:00', /stands after the rule for public holidays .* Put PH after/],
  ['Mo-Fr 09:00-17:00; SH off', /school holidays.*Write the days themselves/],
  ['Mo-Fr 22:00-06:00; Sa 10:00-12:00', /overwrites parts of the previous rule/],
])('says at its line what is wrong with %s, and how to write it', (schedule, expected) => {
  const [problem, ...others] = problemsOf(schedule);
  expect(problem).toMatch(/^4:3 /);
  expect(problem).toMatch(expected);
  expect(others).toEqual([]);
});

it.each(['Asia/Jakata', 'WIB', '+07:00', 'Asia'])('takes no zone %s', (zone) => {
  expect(problemsOf('24/7', `'${zone}'`)[0]).toMatch(
    /^5:3 “hours › timeZone”: There is no time zone .* Asia\/Tokyo/,
  );
});
