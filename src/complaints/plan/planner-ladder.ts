import { localize } from '../../i18n/localize.ts';
import type { Locale } from '../../i18n/locales.ts';
import { splitAtFacts } from '../../facts/claims.ts';
import { factValue } from '../../facts/format-value.ts';
import type { Fact, Unit } from '../../schemas/fact.ts';
import type { Ladder, LadderStep } from '../../schemas/ladder.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { HolidayCalendar } from '../../schemas/holidays.ts';
import type { Interface } from '../../schemas/interface.ts';
import type { Provenance } from '../../schemas/provenance.ts';

/** A number of days that a fact gives, in words too, with the fact to cite for it. */
export type SourcedDays = {
  days: number;
  time: string;
  fact: string;
  confidence: Provenance['confidence'];
};

/** What the planner needs of a step; texts are in the reader's language, without markup. */
export type PlannerStep = {
  /** Place in the ladder, from 1. */
  number: number;
  organisation: string;
  action: string;
  evidence: string[];
  entersAs?: LadderStep['entersAs'];
  /** Working days that the organisation has before the reader moves on. */
  term?: SourcedDays;
  /** Further working days, if the organisation announces them before the first have passed. */
  extension?: SourcedDays;
  /** Calendar days after the event, with what ends on the last of them. */
  timeLimit?: SourcedDays & { what: string };
};

export type PlannerLadder = {
  id: string;
  /** All steps at once: there is nothing to wait for. */
  parallel: boolean;
  steps: PlannerStep[];
};

/** What the planner needs besides the ladder itself, and the language to write it in. */
type Around = {
  locale: Locale;
  facts: ReadonlyMap<string, Fact>;
  organisations: ReadonlyMap<string, Organisation>;
  evidence: ReadonlyMap<string, Record<Locale, string>>;
  units: Interface['units'];
};

const daysOf = (id: string, unit: Unit, { facts, locale, units }: Around): SourcedDays => {
  const fact = facts.get(id);
  if (typeof fact?.value !== 'number' || fact.unit !== unit) {
    throw new Error(`The planner counts “${id}” in ${unit}; the fact must be one such number.`);
  }
  const time = factValue(fact, locale, units) ?? '';
  return { days: fact.value, time, fact: id, confidence: fact.confidence };
};

const plain = (text: string, { locale, facts, units }: Around): string =>
  splitAtFacts(text)
    .map((part) =>
      typeof part === 'string' ? part : (factValue(facts.get(part.fact)!, locale, units) ?? ''),
    )
    .join('');

const plannerStep = (step: LadderStep, index: number, around: Around): PlannerStep => {
  const { locale, organisations, evidence } = around;
  const { entersAs, moveOn, timeLimit } = step;
  return {
    number: index + 1,
    organisation: localize(organisations.get(step.organisation)!.name, locale),
    action: plain(step.action[locale], around),
    evidence: step.evidence.map((id) => evidence.get(id)?.[locale] ?? ''),
    ...(entersAs && { entersAs }),
    ...(moveOn.fact && { term: daysOf(moveOn.fact, 'working-days', around) }),
    ...(moveOn.extension && { extension: daysOf(moveOn.extension, 'working-days', around) }),
    ...(timeLimit && {
      timeLimit: {
        ...daysOf(timeLimit.fact, 'calendar-days', around),
        what: timeLimit.what[locale],
      },
    }),
  };
};

/**
 * A ladder as the planner reads it.
 *
 * @throws where a fact that sets a time is not a plain number of the right kind of days
 */
export const plannerLadder = (ladder: Ladder & { id: string }, around: Around): PlannerLadder => ({
  id: ladder.id,
  parallel: ladder.parallel,
  steps: ladder.steps.map((step, index) => plannerStep(step, index, around)),
});

/** Ids of the facts from which a ladder's dates are counted, in order of use. */
export const datingFacts = ({ steps }: PlannerLadder): string[] =>
  steps.flatMap(({ term, extension, timeLimit }) =>
    [term, extension, timeLimit].flatMap((days) => days?.fact ?? []),
  );

/** What the page hands to the planner in the browser: content and words, in one language. */
export type PlannerData = {
  /** Name of this site. */
  site: string;
  /** BCP 47 tag by which dates are written. */
  tag: string;
  /** IANA time zone in which a day begins. */
  timeZone: string;
  ladder: PlannerLadder;
  years: HolidayCalendar[];
  /** Days on which people work; 1 is Monday. */
  workingWeek: number[];
  /** Number of each fact in the page's list of sources. */
  citations: Record<string, number>;
  confidence: Record<Provenance['confidence'], string>;
  /** Name of a link to a source. */
  cite: string;
  text: Interface['planner']['plan'];
};
