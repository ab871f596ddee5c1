import { getChannels } from '../content/channels.ts';
import { getInterface } from '../content/interface.ts';
import { perLocale } from '../content/query.ts';
import type { Claim } from '../facts/claims.ts';
import { fill } from '../i18n/fill.ts';
import { localize } from '../i18n/localize.ts';

/** What each channel states, as an entry of a list of sources, by the id of the channel. */
export const getChannelClaims = perLocale(async (locale): Promise<Map<string, Claim>> => {
  const { sources } = (await getInterface())[locale];
  const channels = await getChannels();
  return new Map(
    [...channels.values()].map((channel) => {
      const named = { name: channel.name[locale], value: localize(channel.display, locale) };
      const label = fill(sources.named, named);
      return [channel.id, { label, provenance: channel, note: channel.note?.[locale] }];
    }),
  );
});
