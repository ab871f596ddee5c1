import { fill } from '../i18n/fill.ts';
import { localize } from '../i18n/localize.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { factsInTexts, type Claim } from '../facts/claims.ts';
import type { Interface } from '../schemas/interface.ts';
import type { Ladder, LadderStep } from '../schemas/ladder.ts';
import type { Organisation } from '../schemas/organisation.ts';

/** Ids of the facts a ladder states, in order of first use. */
export const ladderFacts = ({ steps }: Ladder): string[] => {
  const [first] = locales;
  return factsInTexts(
    steps.flatMap(({ action, expect, moveOn, note }) => [
      action[first],
      expect?.[first],
      // The fact in the form in which a text names it.
      `{${moveOn.fact ?? ''}}`,
      moveOn.when[first],
      moveOn.note?.[first],
      note?.[first],
    ]),
  );
};

/** A step as an entry of the list of sources: what it says, and its rule for moving on. */
export const stepClaim = (
  { checked, reviewEvery }: Ladder,
  step: LadderStep,
  number: number,
  organisation: Organisation,
  locale: Locale,
  text: Interface,
): Claim => ({
  label: fill(text.sources.named, {
    name: fill(text.ladder.step, { n: number }),
    value: localize(organisation.name, locale),
  }),
  provenance: {
    confidence: step.confidence,
    checked,
    reviewEvery,
    sources: [
      ...new Map(
        [...step.sources, ...step.moveOn.sources].map((source) => [JSON.stringify(source), source]),
      ).values(),
    ],
  },
});
