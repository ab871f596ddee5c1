import { z } from 'astro/zod';
import { isoDay, partialIsoDate } from './iso-date.ts';
import { plainOrLocalizedText } from './localized.ts';

/** A page that makes a claim. */
const pageSource = z.strictObject({
  kind: z
    .literal('page')
    .optional()
    .describe('May be left out: a source is a page unless this says otherwise.'),
  url: z.url().describe('Address of the page that was read.'),
  publisher: plainOrLocalizedText.describe(
    'Who publishes that page: one name, or a text in each language where words stand with it.',
  ),
  published: partialIsoDate.nullable().describe('Date printed on the page; null if it has none.'),
  read: isoDay
    .nullable()
    .describe('Day the live page is known to have been read; null if unknown.'),
  firstHand: z
    .boolean()
    .describe('Whether it is a page of the party that the claim is about, read itself.'),
  via: z
    .enum(['law-copy', 'mirror', 'digest', 'note'])
    .optional()
    .describe(
      'What was read in place of the original. law-copy: a public collection of laws. mirror: a copy ' +
        'of the page elsewhere. digest: a report on it. note: a note in a public repository.',
    ),
});

/** A screen of an app; it has no address. */
const appScreen = z.strictObject({
  kind: z.literal('app-screen').describe('A screen of an app, which has no address.'),
  app: z.string().min(1).describe('Name of the app.'),
  version: z.string().min(1).describe('Version of the app, or “later” for one after those known.'),
  date: partialIsoDate.nullable().describe('Day the screen was seen; null if unknown.'),
});

/** The text of a genuine message as somebody received it. */
const receivedMessage = z.strictObject({
  kind: z.literal('received-message').describe('A genuine message as somebody received it.'),
  from: z.string().min(1).describe('Who sent it.'),
  medium: z.string().min(1).describe('How it came, such as SMS.'),
});

/** Where a claim comes from: a page, unless `kind` says otherwise. */
export const source = z.discriminatedUnion('kind', [pageSource, appScreen, receivedMessage]);

export const confidence = z
  .enum(['official', 'reported', 'unconfirmed'])
  .describe(
    'official: the body the claim is about says so. reported: press, or an official page read by ' +
      'somebody else. unconfirmed: weak, old or contradictory; never stated as fact.',
  );

/** What every claim carries: how sure we are, since when, and why. Spread into other schemas. */
export const provenance = {
  confidence,
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

/** A source that has an address. */
export type PageSource = z.infer<typeof pageSource>;

export const isPage = (one: Source): one is PageSource => 'url' in one;

/** What a source without an address is called: the app and its version, or who sent the message. */
export const nameOf = (one: Exclude<Source, PageSource>): string =>
  one.kind === 'app-screen' ? `${one.app} ${one.version}` : `${one.from} (${one.medium})`;

/** The provenance of one claim, whatever kind of content carries it. */
export type Provenance = z.infer<z.ZodObject<typeof provenance>>;
