/**
 * Puts `translates:` into the front matter of a translation, or replaces the one that is there.
 * Nothing else of the file changes: not its line ends, its order or its comments.
 *
 * @param text the whole file
 * @param bodyStart offset at which the front matter ends
 * @param pin the value, as `writePin` writes it
 */
export const withPin = (text: string, bodyStart: number, pin: string): string => {
  const head = text.slice(0, bodyStart);
  const line = `translates: ${pin}`;
  const present = /^translates:.*?(?=\r?$)/m;
  if (present.test(head)) return head.replace(present, line) + text.slice(bodyStart);
  const newline = head.includes('\r\n') ? '\r\n' : '\n';
  // Before askedAs, so that it stands beside the words it is about and not below a long list.
  const place = /^askedAs:/m.exec(head)?.index ?? head.lastIndexOf('---');
  return head.slice(0, place) + line + newline + text.slice(place);
};
