import { fill } from '../i18n/fill.ts';
import { localize } from '../i18n/localize.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Claim } from '../facts/claims.ts';
import type { Channel } from '../schemas/channel.ts';
import type { Interface } from '../schemas/interface.ts';

/** A channel as an entry of the list of sources. */
export const channelClaim = (channel: Channel, locale: Locale, text: Interface): Claim => ({
  label: fill(text.sources.named, {
    name: channel.name[locale],
    value: localize(channel.display, locale),
  }),
  provenance: channel,
  note: channel.note?.[locale],
});
