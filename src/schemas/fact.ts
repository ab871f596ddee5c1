import { z } from 'astro/zod';
import { isoDay } from './iso-date.ts';
import { textOrFirst } from './localized.ts';
import { provenance, sourceNeeded } from './provenance.ts';

/** How a value is written out; see `src/facts/format-value.ts`. */
const wordUnit = z.enum([
  'seconds',
  'minutes',
  'hours',
  'days',
  'working-days',
  'calendar-days',
  'percent',
  'date',
  'month',
  'count',
  'text',
]);

const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be a unit of docs/reference.md, or a currency as an ISO 4217 code');

const unit = z.union([wordUnit, currency]);

/** Whether a value is an amount of money, in the currency of this ISO 4217 code. */
export const isCurrency = (unit: string): boolean => currency.safeParse(unit).success;

/** Forms in which a value of a unit is written; all others are numbers or ranges of two. */
const textUnits: Record<string, { form: RegExp; words: string }> = {
  date: { form: /^\d{4}-\d\d-\d\d$/, words: 'a day as YYYY-MM-DD' },
  month: { form: /^\d{4}(?:-\d\d)?$/, words: 'a month as YYYY-MM' },
  text: { form: /\S/, words: 'a text' },
};

/** One sourced value or statement. `content/facts/<area>.yaml` holds a map of them. */
export const fact = z
  .strictObject({
    statement: textOrFirst.describe(
      'One sentence for the reader. `{value}` stands for the formatted value.',
    ),
    value: z
      .union([z.number(), isoDay, z.string(), z.tuple([z.number(), z.number()])])
      .optional()
      .describe(
        'The bare value: whole units of money, a number, a range [from, to], or a date as text.',
      ),
    unit: unit.optional().describe('Needed with a value.'),
    ...provenance,
    note: textOrFirst.optional().describe('A caveat the reader must know.'),
  })
  .check((ctx) => {
    const { value, unit, statement } = ctx.value;
    const problem = (path: (string | number)[], message: string) =>
      ctx.issues.push({ code: 'custom', input: ctx.value, path, message, continue: true });
    if ((value === undefined) !== (unit === undefined)) {
      problem([value === undefined ? 'unit' : 'value'], 'value and unit belong together');
    }
    const textUnit = unit === undefined ? undefined : textUnits[unit];
    if (
      value !== undefined &&
      unit &&
      (textUnit ? !textUnit.form.test(String(value)) : typeof value === 'string')
    ) {
      problem(
        ['value'],
        `must be ${textUnit?.words ?? 'a bare number, without dots, commas or quotes'}`,
      );
    }
    const judged = new Set<string>();
    for (const [locale, text] of Object.entries(statement)) {
      // A language that shows the text of another repeats its mistakes.
      if (judged.has(text)) continue;
      judged.add(text);
      const uses = text.split('{value}').length - 1;
      if (uses !== (value === undefined ? 0 : 1)) {
        problem(
          ['statement', locale],
          value === undefined
            ? 'uses {value}, but the fact has no value'
            : 'must use {value} exactly once, so that the number is stated in one place',
        );
      }
    }
  })
  .check(sourceNeeded('a fact'));

export const factArea = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'must be lower-case words joined by - and .'),
  fact,
);

export type Unit = z.infer<typeof unit>;
export type Fact = z.infer<typeof fact>;
