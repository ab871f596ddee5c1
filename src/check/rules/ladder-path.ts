import type { Ladder } from '../../schemas/ladder.ts';
import { rule, type Content } from '../content.ts';
import { asMap, fieldsOf, type Report } from '../read/content-file.ts';

type Step = Partial<Omit<Ladder['steps'][number], 'moveOn'>> & {
  moveOn?: Partial<Ladder['steps'][number]['moveOn']>;
};

/** The channels of a step; none where they are no list, which the schema reports. */
const channelsOf = ({ channels }: Step): readonly string[] =>
  Array.isArray(channels) ? channels : [];

const isSameDoor = (a: Step, b: Step): boolean =>
  a.organisation === b.organisation &&
  [...channelsOf(a)].sort().join() === [...channelsOf(b)].sort().join();

/** Steps that lead a reader back to where they have been. */
const circles = (steps: readonly Step[], isAtOnce: boolean, report: Report): void => {
  for (const [index, step] of steps.entries()) {
    const before = steps.slice(0, index);
    const twin = before.findIndex((earlier) => isSameDoor(earlier, step));
    const back = before.findLastIndex(({ organisation }) => organisation === step.organisation);
    if (twin !== -1) {
      report(
        ['steps', index, 'organisation'],
        `This step knocks at the same door as step ${twin + 1}: the ladder turns in a circle.`,
        'Merge the two steps, or give the channels that make this one different.',
      );
    } else if (!isAtOnce && back !== -1 && back !== index - 1) {
      report(
        ['steps', index, 'organisation'],
        `This step goes back to “${String(step.organisation)}”, which step ${back + 1} has left.`,
        'Put the steps of one organisation one after another.',
      );
    }
  }
};

/** A ladder that stays where it began, or ends by sending the reader on to nothing. */
const ends = (steps: readonly Step[], report: Report): void => {
  if (new Set(steps.map(({ organisation }) => organisation)).size === 1) {
    report(
      ['steps', 0, 'organisation'],
      'The ladder never leaves its first organisation: there is no way up.',
      'Add a step at the body that supervises it or settles disputes.',
    );
  }
  const { moveOn } = steps.at(-1) ?? {};
  if (moveOn?.atOnce === true || moveOn?.basis === 'legal') {
    report(
      ['steps', steps.length - 1, 'moveOn'],
      'The last step sends the reader on, but no step follows.',
      'Add the step that comes then, or say under “moveOn” that this is the end.',
    );
  }
};

/** Finds the organisations that the channels of a step lead to, where its own is none of them. */
const strangerFinder = ({ of }: Content): ((step: Step) => string[]) => {
  const ownerOf = new Map(of('channel').map((file) => [file.id, fieldsOf(file).organisation]));
  const kindOf = new Map(
    of('organisations')
      .flatMap((file) => Object.entries(fieldsOf(file)))
      .map(([id, data]) => [id, asMap(data).kind]),
  );
  return (step) => {
    const { organisation } = step;
    const owners = channelsOf(step)
      .map((channel) => ownerOf.get(channel))
      .filter((owner) => typeof owner === 'string');
    if (typeof organisation !== 'string' || owners.includes(organisation)) return [];
    // An organisation such as “your own bank” has no channel, so channels of any bank stand for it.
    const hasChannel = [...ownerOf.values()].includes(organisation);
    const isStoodFor = owners.some((owner) => kindOf.get(owner) === kindOf.get(organisation));
    return !hasChannel && isStoodFor ? [] : [...new Set(owners)];
  };
};

/**
 * A ladder leads up: no step stands twice, none goes back, each step uses channels of its own
 * organisation, and the last one settles the case.
 */
export const ladderPathRule = rule('ladder-path', (content, reportOn) => {
  const strangersOf = strangerFinder(content);
  for (const file of content.of('ladder')) {
    const { steps, parallel } = fieldsOf(file);
    if (!Array.isArray(steps) || !steps.every((step) => typeof step === 'object' && step !== null))
      continue;
    const list = steps as Step[];
    const report = reportOn(file);
    circles(list, parallel === true, report);
    if (parallel !== true) ends(list, report);
    for (const [index, step] of list.entries()) {
      const strangers = strangersOf(step);
      if (strangers.length === 0) continue;
      report(
        ['steps', index, 'organisation'],
        `None of the channels of this step leads to “${String(step.organisation)}”.`,
        `Name a channel of it, or the organisation they lead to: ${strangers.join(', ')}.`,
      );
    }
  }
});
