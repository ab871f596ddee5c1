import { getMessages } from '../content/messages.ts';
import { perBuild } from '../content/query.ts';
import { getScreenWords } from '../content/screen-words.ts';
import { getTopics } from '../content/topics.ts';
import { pages } from '../i18n/paths.ts';

/** Topics that have messages or screen words, in their order, each with what its sheet holds. */
export const getSheets = perBuild(async () => {
  const messages = [...(await getMessages()).values()];
  const words = [...(await getScreenWords()).values()];
  return (await getTopics())
    .map((topic) => ({
      topic,
      messages: messages.filter((message) => message.topic === topic.id),
      words: words.filter((word) => word.topic === topic.id),
    }))
    .filter((sheet) => sheet.messages.length + sheet.words.length > 0);
});

/**
 * Where a message stands on the sheet of its topic, as an address after the locale; `undefined` on a
 * site without messages.
 */
export const messagePage = async (id: string): Promise<string | undefined> => {
  const message = (await getMessages()).get(id);
  return message && `${pages.sheet(message.topic)}#message-${id}`;
};
