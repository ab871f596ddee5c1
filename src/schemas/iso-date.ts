import { z } from 'astro/zod';

const day = z.iso.date('must be a day in the form YYYY-MM-DD');

/** Some YAML readers turn a bare day into a date, and a bare year into a number. */
const asText = (value: unknown): unknown =>
  value instanceof Date
    ? value.toISOString().slice(0, 10)
    : typeof value === 'number'
      ? String(value)
      : value;

/** A calendar day as `YYYY-MM-DD`. */
export const isoDay = z
  .unknown()
  .transform(asText)
  .pipe(day)
  .meta({ type: 'string', format: 'date' });

/**
 * Whether a value is a day that exists. Checks across several fields ask this, since they also run on
 * entries of which a field is wrong.
 */
export const isDay = (value: unknown): value is string => day.safeParse(value).success;

/** A day, a month or a year: as much as a source prints. */
export const partialIsoDate = z.union([
  z.string().regex(/^\d{4}(-\d{2})?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
  isoDay,
]);
