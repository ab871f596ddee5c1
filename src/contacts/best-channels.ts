import type { HoursData } from './hours/hours-data.ts';
import { stateAt } from './hours/state-at.ts';

/** Whether anybody is there; `unpublished` where no source gives hours. */
export type Availability = 'open' | 'unpublished' | 'closed';

/** A channel of a problem, with its hours where a source gives them. */
export type TimedChannel = {
  id: string;
  hours?: HoursData;
  /** It takes a complaint only after another body has had its chance: a regulator. */
  isLater?: boolean;
};

/** A channel with what decided its place. */
export type RankedChannel = { id: string; availability: Availability; isLater: boolean };

const order: readonly Availability[] = ['open', 'unpublished', 'closed'];

const availabilityAt = (hours: HoursData | undefined, at: number): Availability => {
  if (hours === undefined) return 'unpublished';
  return stateAt(hours, at).open ? 'open' : 'closed';
};

/**
 * The channels of a problem, the most promising first: open now, then those whose hours nobody
 * publishes, then closed ones. Within each the order of the article holds. Those that take a
 * complaint only later come last, however open they are: they would send the reader back.
 *
 * @param channels in the order of the article
 * @param at instant, in ms since 1970
 */
export const bestChannels = (channels: readonly TimedChannel[], at: number): RankedChannel[] =>
  channels
    .map(({ id, hours, isLater = false }) => ({
      id,
      availability: availabilityAt(hours, at),
      isLater,
    }))
    .sort(
      (a, b) =>
        Number(a.isLater) - Number(b.isLater) ||
        order.indexOf(a.availability) - order.indexOf(b.availability),
    );
