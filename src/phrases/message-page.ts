import { getMessages } from '../content/messages.ts';
import { pages } from '../i18n/paths.ts';

/**
 * Where a message stands on the sheet of its topic, as an address after the locale; `undefined` on a
 * site without messages.
 */
export const messagePage = async (id: string): Promise<string | undefined> => {
  const message = (await getMessages()).get(id);
  return message && `${pages.sheet(message.topic)}#message-${id}`;
};
