import { getChannels } from '../content/channels.ts';
import { getInterface } from '../content/interface.ts';
import { perBuild } from '../content/per-build.ts';
import type { Claim } from '../facts/claims.ts';
import { fill } from '../i18n/fill.ts';
import { localize } from '../i18n/localize.ts';
import { eachLocale, type Locale } from '../i18n/locales.ts';
import type { Channel } from '../schemas/channel.ts';
import type { Interface } from '../schemas/interface.ts';

const channelClaim = (channel: Channel, locale: Locale, { sources }: Interface): Claim => ({
  label: fill(sources.named, {
    name: channel.name[locale],
    value: localize(channel.display, locale),
  }),
  provenance: channel,
  note: channel.note?.[locale],
});

const getAll = perBuild(async () => {
  const [channels, text] = await Promise.all([getChannels(), getInterface()]);
  return eachLocale(
    (locale): Map<string, Claim> =>
      new Map([...channels].map(([id, data]) => [id, channelClaim(data, locale, text[locale])])),
  );
});

/** What each channel states, as an entry of a list of sources, by the id of the channel. */
export const getChannelClaims = async (locale: Locale): Promise<Map<string, Claim>> =>
  (await getAll())[locale];
