import { addDays } from '../../ui/day.ts';
import type { PlannerStep } from './planner-ladder.ts';
import type { PlanRequest } from './request.ts';
import { countWorkingDays, type Count, type WorkingCalendar } from './working-days.ts';

/** When a step is taken, and what sets that day: the complaint, a rule or the reader. */
export type Start =
  | { by: 'complaint'; date: string }
  /** `later`: the day instead, if the organisation has announced more time. */
  | { by: 'rule'; date: string; later?: string; provisional: boolean }
  | { by: 'reminder'; date: string; provisional: boolean }
  /** All steps are taken today. */
  | { by: 'today'; date: string }
  /** No rule sets a date, and the reader has set none. */
  | { by: 'nothing' }
  /** A rule sets a date, but it lies past the holiday calendar. */
  | { by: 'past-calendar' };

export type PlannedStep = {
  step: PlannerStep;
  start: Start;
  /** The time the organisation has from the start. */
  term?: Count;
  /** The time it has if it announces more. */
  extended?: Count;
  /** The reader may set a reminder for the next step, counted from this one. */
  mayRemind: boolean;
  reminder?: Count;
  /** A count that this step asks for leaves the holiday calendar. */
  pastCalendar?: true;
  /** The last day of the step's time limit, where the day of the event is known. */
  limit?: string;
};

export type Plan = { request: PlanRequest; steps: PlannedStep[] };

/** What follows from a step that starts on a day: how long to wait for the next. */
const waitingTime = (
  step: PlannerStep,
  from: string,
  own: number | undefined,
  calendar: WorkingCalendar,
): Pick<PlannedStep, 'term' | 'extended' | 'reminder' | 'pastCalendar'> => {
  const days = step.term?.days ?? own;
  if (days === undefined) return {};
  const count = countWorkingDays(from, days, calendar);
  if (!count) return { pastCalendar: true };
  if (!step.term) return { reminder: count };
  if (!step.extension) return { term: count };
  const extended = countWorkingDays(count.last, step.extension.days, calendar);
  return { term: count, ...(extended ? { extended } : { pastCalendar: true }) };
};

/** When the step after this one starts. */
const startAfter = ({
  step,
  start,
  term,
  extended,
  reminder,
  pastCalendar,
}: PlannedStep): Start => {
  if (term) {
    const provisional = extended?.provisional ?? term.provisional;
    return { by: 'rule', date: term.next, provisional, ...(extended && { later: extended.next }) };
  }
  if (reminder) {
    return { by: 'reminder', date: reminder.next, provisional: reminder.provisional };
  }
  if (pastCalendar || (step.term && start.by === 'past-calendar')) return { by: 'past-calendar' };
  return { by: 'nothing' };
};

/**
 * Lays the steps of a ladder out in time, from the one at which the complaint stands.
 *
 * A term runs to the end of its last working day; the next step starts on the working day after,
 * and so does a step that the reader wants to be reminded of.
 *
 * @param today the day it is, in the zone of the organisations
 */
export const makePlan = (request: PlanRequest, calendar: WorkingCalendar, today: string): Plan => {
  const { ladder, date, how = 'spoken', reminders } = request;
  if (ladder.parallel) {
    const start: Start = { by: 'today', date: today };
    const steps = ladder.steps.map((step) => ({
      step,
      start,
      mayRemind: false,
      ...(date !== undefined && step.timeLimit && { limit: addDays(date, step.timeLimit.days) }),
    }));
    return { request, steps };
  }
  const entry = ladder.steps.findIndex(
    ({ entersAs }) => entersAs !== undefined && entersAs === how,
  );
  const steps: PlannedStep[] = [];
  let start: Start = { by: 'complaint', date: date ?? today };
  for (const [index, step] of ladder.steps.slice(Math.max(entry, 0)).entries()) {
    const isLast = step === ladder.steps[ladder.steps.length - 1];
    const dated = 'date' in start;
    const planned: PlannedStep = {
      step,
      start,
      mayRemind: dated && !isLast && !step.term,
      ...('date' in start && waitingTime(step, start.date, reminders.get(step.number), calendar)),
    };
    steps[index] = planned;
    start = startAfter(planned);
  }
  return { request, steps };
};

/** The days of a plan that can be put into a calendar, in order of time. */
export type PlanDate = {
  day: string;
  step: PlannerStep;
  kind: 'rule' | 'later' | 'reminder' | 'limit';
  /** Counted through days off that no decree has set yet. */
  provisional: boolean;
};

export const datesOf = ({ steps }: Plan): PlanDate[] =>
  steps
    .flatMap(({ step, start, limit }): PlanDate[] => {
      const provisional = 'provisional' in start && start.provisional;
      return [
        ...(start.by === 'rule' || start.by === 'reminder'
          ? [{ day: start.date, step, kind: start.by, provisional }]
          : []),
        ...(start.by === 'rule' && start.later
          ? [{ day: start.later, step, kind: 'later' as const, provisional }]
          : []),
        ...(limit ? [{ day: limit, step, kind: 'limit' as const, provisional: false }] : []),
      ];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
