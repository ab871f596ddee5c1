import {
  openingHoursSpecification,
  type OpeningHoursSpecification,
} from './hours/opening-hours-specification.ts';
import type { HoursData } from './hours/hours-data.ts';
import type { Channel } from '../schemas/channel.ts';

/** https://schema.org/ContactPoint: one way to reach an organisation. */
export type ContactPoint = {
  '@type': 'ContactPoint';
  name: string;
  contactType: string;
  telephone?: string;
  email?: string;
  url?: string;
  availableLanguage?: string[];
  hoursAvailable?: OpeningHoursSpecification[];
};

type Reached = Pick<Channel, 'kind' | 'value' | 'url' | 'confidence' | 'languages'>;

/** The address that a program can dial, mail or open; `undefined` for a place, an app or a name. */
const addressOf = ({ kind, value, url }: Reached) => {
  if (kind === 'email') return { email: value };
  if (url !== undefined) return { url };
  return /^\+?\d+$/.test(value) ? { telephone: value } : undefined;
};

/**
 * A channel as structured data. `undefined` where no address could be dialled, mailed or opened, or
 * where it is unconfirmed: a search engine would show it without the doubt.
 *
 * @param name of the channel, in the language of the page
 * @param hours where a source gives them; else nothing is said of hours
 * @param from dates with other hours before this day are left out; `YYYY-MM-DD`
 */
export const contactPoint = (
  channel: Reached,
  name: string,
  hours: HoursData | undefined,
  from: string,
): ContactPoint | undefined => {
  const address = addressOf(channel);
  if (address === undefined || channel.confidence === 'unconfirmed') return undefined;
  return {
    '@type': 'ContactPoint',
    name,
    contactType: 'customer service',
    ...address,
    ...(channel.languages && { availableLanguage: channel.languages }),
    ...(hours && { hoursAvailable: openingHoursSpecification(hours, from) }),
  };
};
