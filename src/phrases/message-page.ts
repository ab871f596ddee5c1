import { getMessages } from '../content/messages.ts';
import { pages } from '../i18n/paths.ts';

/**
 * Where a message stands on the sheet of its topic, as an address after the locale.
 *
 * @throws where there is no such message; the content check says so first
 */
export const messagePage = async (id: string): Promise<string> => {
  const message = (await getMessages()).get(id);
  if (!message) throw new Error(`There is no message “${id}” in content/messages.yaml.`);
  return `${pages.sheet(message.topic)}#message-${id}`;
};
