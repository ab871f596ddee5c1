/** Pure code whose mistakes would hurt a reader or a writer, with the unit tests that hold it. */
export const areas: Readonly<Record<string, { code: string[]; tests: string[] }>> = {
  hours: {
    code: ['src/contacts/hours/*.ts'],
    tests: ['tests/unit/contacts/hours'],
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
    code: ['src/contacts/register/*.ts', '!src/contacts/register/check-contact.ts'],
    tests: ['tests/unit/contacts'],
  },
  search: {
    code: [
      'src/search/{choose-phrases,correct-typos,detect-locale,features,merge-results}.ts',
      'src/search/{normalize,question-index,relax-query,stem}.ts',
    ],
    tests: ['tests/unit/search'],
  },
  check: {
    code: ['src/check/rules/*.ts'],
    tests: ['tests/unit/check'],
  },
};
