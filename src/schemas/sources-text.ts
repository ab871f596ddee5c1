import { z } from 'astro/zod';
import { text } from './interface-word.ts';

/** Words of the lists of sources, and of how sure a claim is. */
export const sourcesText = z.strictObject({
  title: text('Heading above the sources of a page.'),
  count: text('The same, with their number; {n}.'),
  named: text('Names a contact or a step in the list of sources; {name} and {value}.'),
  cite: text('Name of a link to a source, for screen readers; {n} is its number.'),
  published: text('Date printed on the source; {date}.'),
  read: text('Day the page was read; {date}.'),
  copy: text('A copy of the page was read, which carries no date.'),
  firstHand: text('The page of the party itself.'),
  via: z
    .strictObject({
      'law-copy': text('Read in a public collection of laws.'),
      mirror: text('Read in a copy of the page elsewhere.'),
      digest: text('Read in somebody’s digest of it.'),
      note: text('Read in a note in a public repository.'),
    })
    .describe('What was read in place of the page.'),
  screen: text('A screen of an app; {app} and {version}.'),
  laterVersion: text('Stands for a version that is not known.'),
  seen: text('Day a screen was seen; {date}.'),
  received: text('A genuine message as received; {from} and {medium}.'),
  also: text('In front of the other sources of a claim.'),
  checked: text('Day the claim was last compared with its sources; {date}.'),
  due: text('The claim is past its review interval.'),
  none: text('There is no public source.'),
  official: text('Confidence: the body itself says so.'),
  reported: text('Confidence: reported by others.'),
  unconfirmed: text('Confidence: not confirmed.'),
  explain: text('What the three words mean, in one sentence.'),
});
