import { localize } from '../i18n/localize.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Claim } from '../provenance/claims.ts';
import type { Channel } from '../schemas/channel.ts';

/** A channel as an entry of the list of sources. */
export const channelClaim = (channel: Channel, locale: Locale): Claim => ({
  label: `${channel.name[locale]}: ${localize(channel.display, locale)}.`,
  provenance: channel,
  note: channel.note?.[locale],
});
