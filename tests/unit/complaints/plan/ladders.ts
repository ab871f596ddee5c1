import type {
  PlannerLadder,
  PlannerStep,
  SourcedDays,
} from '../../../../src/complaints/plan/planner-ladder.ts';

const days = (count: number): SourcedDays => ({
  days: count,
  time: `${count} working days`,
  fact: `rules.after-${count}`,
  confidence: 'reported',
});

const step = (number: number, parts: Partial<PlannerStep> = {}): PlannerStep => ({
  number,
  organisation: `Office ${number}`,
  action: `Write to office ${number}, and wait.`,
  evidence: ['bill', 'letter'],
  ...parts,
});

/** A ladder with a rule for the first two steps and none after. */
export const ruled: PlannerLadder = {
  id: 'ruled',
  parallel: false,
  steps: [
    step(1, { entersAs: 'spoken', term: days(5) }),
    step(2, { entersAs: 'written', term: days(10), extension: days(10) }),
    step(3),
    step(4),
  ],
};

/** A ladder without any time. */
export const open: PlannerLadder = {
  id: 'open',
  parallel: false,
  steps: [step(1), step(2), step(3)],
};

/** A ladder whose steps are taken at once. */
export const atOnce: PlannerLadder = {
  id: 'at-once',
  parallel: true,
  steps: [step(1, { timeLimit: { ...days(60), what: 'Last day to claim' } }), step(2)],
};
