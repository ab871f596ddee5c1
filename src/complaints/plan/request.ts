import type { LadderStep } from '../../schemas/ladder.ts';
import { isDay } from '../../ui/day.ts';
import type { PlannerLadder } from './planner-ladder.ts';
import { calendarSpan, type WorkingCalendar } from './working-days.ts';

type How = NonNullable<LadderStep['entersAs']>;

/** What a plan is made from; the same as the query of the page's address. */
export type PlanRequest = {
  ladder: PlannerLadder;
  /** Day of the first complaint, or of the event where all steps are taken at once. */
  date?: string;
  /**
   * If it is not given, the complaint counts as spoken, so that the plan still has the step of the
   * written complaint.
   */
  how?: How;
  /** The reader's own waiting times in working days, by number of the step they follow. */
  reminders: ReadonlyMap<number, number>;
};

/** Why the date cannot be used as it is. */
export type Problem = 'missing' | 'before' | 'after' | 'future';

const longestReminder = 250;

/** The waiting times of `remind-<step>=<working days>`; what is no such number is left out. */
const remindersIn = (query: URLSearchParams): Map<number, number> =>
  new Map(
    [...query]
      .map(([name, value]) => [Number(/^remind-(\d+)$/.exec(name)?.[1]), Number(value)] as const)
      .filter(([step, days]) => step > 0 && Number.isInteger(days))
      .filter(([, days]) => days > 0 && days <= longestReminder),
  );

const dateProblem = (
  date: string,
  { parallel }: PlannerLadder,
  calendar: WorkingCalendar,
  today: string,
): Problem | undefined => {
  if (date === '' && parallel) return undefined;
  if (!isDay(date)) return 'missing';
  // Limits in calendar days need no calendar of holidays, but the day must not be in the future.
  if (parallel) return date > today ? 'future' : undefined;
  const { first, last } = calendarSpan(calendar);
  if (date < first) return 'before';
  return date > last ? 'after' : undefined;
};

/** Whether it matters for a ladder how the complaint was made. */
export const asksHow = ({ steps }: PlannerLadder): boolean => steps.some((step) => step.entersAs);

/**
 * Reads a plan's request from the query of an address, or says what is wrong with it.
 *
 * @param today the day it is, in the zone of the organisations
 */
export const readRequest = (
  query: URLSearchParams,
  ladder: PlannerLadder,
  calendar: WorkingCalendar,
  today: string,
): { request: PlanRequest } | { problem: Problem } => {
  const date = query.get('date') ?? '';
  const how = query.get('how');
  const knownHow = how === 'spoken' || how === 'written' ? how : undefined;
  const problem = dateProblem(date, ladder, calendar, today);
  if (problem) return { problem };
  return {
    request: {
      ladder,
      reminders: remindersIn(query),
      ...(date !== '' && { date }),
      ...(asksHow(ladder) && knownHow && { how: knownHow }),
    },
  };
};

/** The query of an address that gives the same plan; the opposite of {@link readRequest}. */
export const writeRequest = ({ date, how, reminders }: PlanRequest): URLSearchParams =>
  new URLSearchParams([
    ...(date === undefined ? [] : [['date', date]]),
    ...(how === undefined ? [] : [['how', how]]),
    ...[...reminders].map(([step, days]) => [`remind-${step}`, `${days}`]),
  ]);
