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
