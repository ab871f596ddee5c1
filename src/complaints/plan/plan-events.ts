import { fill } from '../../i18n/fill.ts';
import type { Interface } from '../../schemas/interface.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { datesOf, type Plan, type PlanDate } from './plan.ts';

export type PlanTexts = Interface['planner']['plan'];

/** Where the events come from and lead to. */
type Place = {
  /** Host of this site, which makes the ids of the events its own. */
  host: string;
  /** Whole address of the ladder's page. */
  ladderUrl: string;
};

const title = ({ kind, step }: PlanDate, text: PlanTexts): string => {
  if (kind === 'limit') return step.timeLimit?.what ?? '';
  const texts = { rule: text.event, later: text.eventLater, reminder: text.eventReminder };
  return fill(texts[kind], { organisation: step.organisation });
};

const basis = ({ kind }: PlanDate, text: PlanTexts): string =>
  ({ rule: text.rule, later: text.rule, reminder: text.own, limit: text.terms })[kind];

/**
 * The dates of a plan as entries of a calendar. Each says enough to act on without opening the
 * page.
 */
export const planEvents = (plan: Plan, text: PlanTexts, place: Place): CalendarEvent[] => {
  const { ladder, date, how } = plan.request;
  const name = [ladder.id, date, how].filter(Boolean).join('-');
  return datesOf(plan).map((planDate) => ({
    uid: `${name}-${planDate.step.number}-${planDate.kind}@${place.host}`,
    day: planDate.day,
    title: title(planDate, text),
    description: [
      planDate.step.action,
      fill(text.attach, { items: planDate.step.evidence.join(', ') }),
      basis(planDate, text),
      ...(planDate.provisional ? [text.provisional] : []),
      place.ladderUrl,
    ].join('\n\n'),
    url: place.ladderUrl,
  }));
};
