/**
 * Pure code whose mistakes would hurt a reader or a writer, with the unit tests that hold it. What
 * makes elements in a browser or asks the content of the site is left out (`!`): the tests of the
 * browser and of the built site hold it. Every change runs all tests of its area, so those that take
 * many seconds are left out; they could only notice more.
 */
type Area = { code: string[]; tests: string[]; slow?: string[] };

export const areas: Readonly<Record<string, Area>> = {
  hours: {
    code: [
      'src/contacts/hours/*.ts',
      '!src/contacts/hours/open-now.ts',
      '!src/contacts/hours/channel-hours.ts',
    ],
    tests: ['tests/unit/contacts/hours'],
    slow: ['every-minute', 'same-as-parser'],
  },
  dates: {
    code: [
      'src/ui/day.ts',
      'src/complaints/plan/working-days.ts',
      'src/complaints/plan/plan.ts',
      'src/complaints/plan/request.ts',
    ],
    tests: ['tests/unit/complaints/plan'],
  },
  contacts: {
    code: [
      'src/contacts/register/*.ts',
      '!src/contacts/register/check-contact.ts',
      '!src/contacts/register/contact-answer.ts',
    ],
    tests: ['tests/unit/contacts'],
    slow: ['hours/*'],
  },
  search: {
    code: [
      'src/search/{choose-phrases,correct-typos,coverage,detect-locale,features}.ts',
      'src/search/{is-covered,merge-results,normalize,question-index,telling-word,text-index}.ts',
    ],
    tests: ['tests/unit/search'],
  },
  check: {
    code: ['src/check/rules/*.ts'],
    tests: ['tests/unit/check'],
    slow: ['odd-files', 'cli', 'mend-file', 'correct-chinese', 'reporters'],
  },
};
