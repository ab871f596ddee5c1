import { expect, it } from 'vitest';
import { openingHoursSpecification } from '../../../../src/contacts/hours/opening-hours-specification.ts';
import { resolved } from './calendars.ts';

const type = { '@type': 'OpeningHoursSpecification' };
const workdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

it('gives the week and the dates still to come that differ', () => {
  const data = resolved('Mo-Fr 09:00-12:00,13:00-17:00; PH off; 2026 Dec 31 09:00-12:00');
  expect(openingHoursSpecification(data, '2026-12-24').slice(0, 5)).toEqual([
    { ...type, dayOfWeek: workdays, opens: '09:00', closes: '12:00' },
    { ...type, dayOfWeek: workdays, opens: '13:00', closes: '17:00' },
    ...['2026-12-24', '2026-12-25'].map((day) => ({
      ...type,
      validFrom: day,
      validThrough: day,
      opens: '00:00',
      closes: '00:00',
    })),
    {
      ...type,
      validFrom: '2026-12-31',
      validThrough: '2026-12-31',
      opens: '09:00',
      closes: '12:00',
    },
  ]);
});

it('writes round the clock and nights the way search engines read them', () => {
  const everyDay = [...workdays, 'Saturday', 'Sunday'];
  expect(openingHoursSpecification(resolved('24/7'), '2026-01-01')).toEqual([
    { ...type, dayOfWeek: everyDay, opens: '00:00', closes: '23:59' },
  ]);
  expect(openingHoursSpecification(resolved('22:00-06:00'), '2026-01-01')).toEqual([
    { ...type, dayOfWeek: everyDay, opens: '22:00', closes: '06:00' },
  ]);
});
