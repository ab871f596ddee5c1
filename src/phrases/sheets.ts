import { getMessages } from '../content/messages.ts';
import { perBuild } from '../content/query.ts';
import { getScreenWords } from '../content/screen-words.ts';
import { getTopics } from '../content/topics.ts';

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
