import { z } from 'astro/zod';
import { isTimeZone } from '../i18n/time-zone.ts';

/** A time zone by its IANA name, such as `Asia/Tokyo`. */
export const timeZone = z.string().superRefine((name, context) => {
  if (isTimeZone(name)) return;
  context.addIssue({
    code: 'custom',
    message: `There is no time zone “${name}”`,
    params: {
      fix: 'Write its IANA name: a continent and a city, as in Asia/Tokyo.',
    },
  });
});
