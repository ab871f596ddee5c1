import { z } from 'astro/zod';
import { isoDay, partialIsoDate } from './iso-date.ts';

/** Where a claim comes from. */
export const source = z.strictObject({
  url: z.url().describe('Address of the page that makes the claim.'),
  publisher: z.string().min(1).describe('Who publishes that page.'),
  published: partialIsoDate.nullable().describe('Date printed on the page; null if it has none.'),
  read: isoDay
    .nullable()
    .describe('Day the live page is known to have been read; null if unknown.'),
  via: z
    .literal('second-hand')
    .optional()
    .describe('The page is cited from a dated reading by somebody else.'),
});

export const confidence = z
  .enum(['official', 'reported', 'unconfirmed'])
  .describe(
    'official: the body the claim is about says so. reported: press, or an official page read by ' +
      'somebody else. unconfirmed: weak, old or contradictory; never stated as fact.',
  );

/** What every claim carries: how sure we are, since when, and why. Spread into other schemas. */
export const provenance = {
  confidence,
  dated: z.literal(false).optional().describe('The official page carries no reliable date.'),
  checked: isoDay.describe('Day somebody last compared the claim with its sources.'),
  reviewEvery: z
    .int()
    .positive()
    .default(180)
    .describe('Days after which the claim is due to be compared again.'),
  sources: z.array(source).describe('At least one, unless the claim is unconfirmed.'),
};

/**
 * For `.check` of a schema that carries provenance: only what is unconfirmed may lack a source.
 *
 * @param what it is, in a sentence: “a channel”
 */
export const sourceNeeded =
  (what: string) =>
  ({ value, issues }: z.core.ParsePayload<Pick<Provenance, 'confidence' | 'sources'>>): void => {
    if (value.confidence === 'unconfirmed' || value.sources.length > 0) return;
    issues.push({
      code: 'custom',
      input: value,
      path: ['sources'],
      // What else is wrong is still looked for.
      continue: true,
      message: `${what} that is ${value.confidence} needs a source`,
      params: { fix: 'Name the page that says so, or set confidence to unconfirmed.' },
    });
  };

export type Source = z.infer<typeof source>;
export type Confidence = z.infer<typeof confidence>;

/** The provenance of one claim, whatever kind of content carries it. */
export type Provenance = {
  confidence: Confidence;
  dated?: false | undefined;
  checked: string;
  reviewEvery: number;
  sources: Source[];
};
