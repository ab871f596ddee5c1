import type { HolidayCalendar } from '../../schemas/holidays.ts';
import type { Interface } from '../../schemas/interface.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { PlannerLadder } from './planner-ladder.ts';

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
