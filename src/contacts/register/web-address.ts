/** The parts of a web address that say whose it is. */
export type WebAddress = { host: string; path: string };

/**
 * Reads a web address as a browser does: the host is what stands after the last `@` and before the
 * first slash, whatever a link shows in front of it.
 */
export const readAddress = (text: string): WebAddress => {
  const rest = text.replace(/^(?:[a-z][a-z\d+.-]*:)?\/+/i, '');
  const [, authority = '', path = ''] = /^([^/?#]*)([^?#]*)/.exec(rest) ?? [];
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '')
    .toLowerCase();
  return { host, path: path.replace(/\/+$/, '') };
};

/** Whether a host is the domain itself or truly below it: `help.example.id` is in `example.id`. */
export const isWithin = (host: string, domain: string): boolean => {
  const own = domain.replace(/^www\./, '');
  return host === own || host.endsWith(`.${own}`);
};

/** Networks by the hosts of their profile pages, named as channels name their platform. */
const hosts: Record<string, string> = {
  'instagram.com': 'instagram',
  'x.com': 'x',
  'twitter.com': 'x',
  'tiktok.com': 'tiktok',
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'youtube.com': 'youtube',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'wa.me': 'whatsapp',
  'whatsapp.com': 'whatsapp',
};

/** Whom an address on a social network belongs to: a name or, for a messenger, a number. */
export type SocialAddress = { network: string; name?: string; number?: string };

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads a profile page or a chat link; `undefined` for any other site. */
export const networkOf = ({ host, path }: WebAddress, text: string): SocialAddress | undefined => {
  const network =
    Object.entries(hosts).find(([domain]) => isWithin(host, domain))?.[1] ??
    (/^whatsapp:/i.test(text) ? 'whatsapp' : undefined);
  if (network === undefined) return undefined;
  const first = path.split('/')[1] ?? '';
  if (network === 'whatsapp') {
    const typed = decoded(/[?&]phone=([^&#]+)/i.exec(text)?.[1] ?? first);
    // Invitations to groups are letters with digits among them.
    if (!/^[+\d\s().-]*\d[\d\s().-]*$/.test(typed)) return { network };
    const number = typed.replace(/\D/g, '');
    // A chat link takes the number with its country code and without the plus.
    return { network, number: number.startsWith('0') ? number : `+${number}` };
  }
  const name = first.toLowerCase().replace(/^@/, '');
  return name === '' ? { network } : { network, name };
};
