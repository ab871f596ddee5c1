import type { Channel } from '../schemas/channel.ts';

/**
 * What a tap on a channel opens: the dialler, the mail program or the site.
 * `undefined` where there is nothing to open: a place, an app, or a name on a social network,
 * whose address no source gives.
 */
export const channelLink = ({ kind, value, url }: Channel): string | undefined => {
  if (kind === 'phone') return `tel:${value}`;
  if (kind === 'email') return `mailto:${value}`;
  return url;
};
