import { z } from 'astro/zod';

/** A text of the interface; the description tells a translator where it shows. */
export const text = (where: string) => z.string().trim().min(1).describe(where);

/** A text that takes a number: `one` for 1 where the language tells them apart, else `other`. */
export const counted = (where: string) =>
  z.strictObject({ one: text(where), other: text(where) }).describe(where);
