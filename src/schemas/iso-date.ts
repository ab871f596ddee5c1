import { z } from 'astro/zod';

const message = 'must be a day in the form YYYY-MM-DD';

/** A calendar day as `YYYY-MM-DD`. Some YAML readers turn such a value into a date first. */
export const isoDay = z
  .union([z.iso.date(message), z.date(message)])
  .transform((day) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10)));

/**
 * Whether a value is a day that exists. Checks across several fields ask this, since they also run on
 * entries of which a field is wrong.
 */
export const isDay = (value: unknown): value is string => z.iso.date().safeParse(value).success;

/** A day, a month or a year: as much as a source prints. */
export const partialIsoDate = z.union([
  isoDay,
  z.string().regex(/^\d{4}(-\d{2})?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'),
]);
