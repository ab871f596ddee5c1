import type { Ladder } from '../../schemas/ladder.ts';
import { fieldsOf, problemIn, type ContentFile } from '../read/content-file.ts';
import { ofKind, type Rule } from '../content.ts';
import type { Problem } from '../problem.ts';

type Step = Partial<Omit<Ladder['steps'][number], 'moveOn'>> & {
  moveOn?: Partial<Ladder['steps'][number]['moveOn']>;
};

type Said = { index: number; key: string; message: string; fix: string };

/** What is no list is for the schema to say. */
const channelsOf = ({ channels }: Step): readonly string[] =>
  Array.isArray(channels) ? channels : [];

const sameDoor = (a: Step, b: Step): boolean =>
  a.organisation === b.organisation &&
  [...channelsOf(a)].sort().join() === [...channelsOf(b)].sort().join();

/** Steps that lead a reader back to where they have been. */
const circles = (steps: readonly Step[], parallel: boolean): Said[] =>
  steps.flatMap((step, index): Said[] => {
    const twin = steps.slice(0, index).findIndex((earlier) => sameDoor(earlier, step));
    if (twin !== -1) {
      return [
        {
          index,
          key: 'organisation',
          message: `This step knocks at the same door as step ${twin + 1}: the ladder turns in a circle.`,
          fix: 'Merge the two steps, or give the channels that make this one different.',
        },
      ];
    }
    const back = steps.slice(0, index).findLastIndex((s) => s.organisation === step.organisation);
    if (parallel || back === -1 || back === index - 1) return [];
    return [
      {
        index,
        key: 'organisation',
        message: `This step goes back to “${String(step.organisation)}”, which step ${back + 1} has left.`,
        fix: 'Put the steps of one organisation one after another.',
      },
    ];
  });

/** A ladder that stays where it began, or ends by sending the reader on to nothing. */
const ends = (steps: readonly Step[], parallel: boolean): Said[] => {
  const last = steps.length - 1;
  const { moveOn } = steps[last] ?? {};
  const organisations = new Set(steps.map(({ organisation }) => organisation));
  const stays: Said[] =
    !parallel && organisations.size === 1
      ? [
          {
            index: 0,
            key: 'organisation',
            message: 'The ladder never leaves its first organisation: there is no way up.',
            fix: 'Add a step at the body that supervises it or settles disputes.',
          },
        ]
      : [];
  const sends: Said[] =
    !parallel && (moveOn?.atOnce === true || moveOn?.basis === 'legal')
      ? [
          {
            index: last,
            key: 'moveOn',
            message: 'The last step sends the reader on, but no step follows.',
            fix: 'Add the step that comes then, or say under “moveOn” that this is the end.',
          },
        ]
      : [];
  return [...stays, ...sends];
};

/** Which organisation each channel leads to, and of which kind each organisation is. */
type Doors = { ownerOf: ReadonlyMap<string, string>; kindOf: ReadonlyMap<string, unknown> };

/** Steps that name an organisation and then none of its own doors. */
const strangers = (steps: readonly Step[], { ownerOf, kindOf }: Doors): Said[] =>
  steps.flatMap((step, index) => {
    const { organisation } = step;
    const owners = channelsOf(step).flatMap((channel) => ownerOf.get(channel) ?? []);
    // “Your own bank” has no channel; any organisation of its kind stands for it.
    const standsForOthers =
      ![...ownerOf.values()].includes(String(organisation)) &&
      owners.some((owner) => kindOf.get(owner) === kindOf.get(String(organisation)));
    return typeof organisation !== 'string' ||
      owners.length === 0 ||
      owners.includes(organisation) ||
      standsForOthers
      ? []
      : [
          {
            index,
            key: 'organisation',
            message: `None of the channels of this step leads to “${organisation}”.`,
            fix: `Name a channel of it, or the organisation they lead to: ${[...new Set(owners)].join(', ')}.`,
          },
        ];
  });

const organisationKinds = (files: readonly ContentFile[]): Map<string, unknown> =>
  new Map(
    ofKind(files, 'organisations').flatMap((file) =>
      Object.entries(fieldsOf(file)).map(([id, data]) => [
        id,
        (data as { kind?: unknown } | null)?.kind,
      ]),
    ),
  );

const channelOwners = (files: readonly ContentFile[]): Map<string, string> =>
  new Map(
    files
      .filter(({ kind }) => kind === 'channel')
      .flatMap((file) => {
        const { organisation } = fieldsOf(file);
        return typeof organisation === 'string' ? [[file.id, organisation]] : [];
      }),
  );

const inLadder = (file: ContentFile, doors: Doors): Problem[] => {
  const { steps, parallel } = fieldsOf(file);
  if (!Array.isArray(steps) || !steps.every((step) => typeof step === 'object' && step !== null)) {
    return [];
  }
  const list = steps as Step[];
  const atOnce = parallel === true;
  const said = [...circles(list, atOnce), ...strangers(list, doors), ...ends(list, atOnce)];
  return said.map(({ index, key, message, fix }) =>
    problemIn(file, file.yaml.placeOf(['steps', index, key]), 'ladder-path', message, fix),
  );
};

/**
 * A ladder leads up: no step stands twice, none goes back, each step uses channels of its own
 * organisation, and the last one settles the case.
 */
export const ladderPathRule: Rule = ({ files }) => {
  const doors = { ownerOf: channelOwners(files), kindOf: organisationKinds(files) };
  return ofKind(files, 'ladder').flatMap((file) => inLadder(file, doors));
};
