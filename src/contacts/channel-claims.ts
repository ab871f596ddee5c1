import { getChannels } from '../content/channels.ts';
import { getInterface } from '../content/interface.ts';
import { perBuild } from '../content/per-build.ts';
import { eachLocale, type Locale } from '../i18n/locales.ts';
import type { Claim } from '../facts/claims.ts';
import { channelClaim } from './channel-claim.ts';

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
