import { locales, type Locale } from '../i18n/locales.ts';
import { pages } from '../i18n/paths.ts';
import type { KeptPages } from './kept-list.ts';

/** The parts of the content that say which pages there are. */
type ChosenFrom = {
  topics: readonly { id: string }[];
  articlesByTopic: ReadonlyMap<string, readonly { slug: string; urgent: boolean }[]>;
  channels: ReadonlyMap<string, unknown>;
  ladders: ReadonlyMap<string, unknown>;
  /** Topics that have a sheet of messages. */
  sheets: readonly string[];
  /** Pages of which the language has one. */
  singlePages: ReadonlySet<string>;
};

/** Pages that nobody needs without a network. */
const leftOut: readonly string[] = [pages.facts, pages.feed];

/**
 * What a language keeps on the device, the most important first: the way in, whom to contact,
 * where to complain, what cannot wait, what to say, the search, and every page of which there is one.
 * The other articles follow, so that what the search finds can be read, then the pages of single
 * channels, whose numbers stand on the contact page too, and topics.
 */
export const choosePages = (
  { articlesByTopic, channels, ladders, sheets, singlePages, topics }: ChosenFrom,
  locale: Locale,
): KeptPages => {
  const single = [...singlePages].filter((page) => !leftOut.includes(page));
  const inOrder = [...articlesByTopic.values()].flat();
  const always = [
    pages.home,
    pages.contact,
    pages.search,
    'questions.json',
    'questions-rare.json',
    ...inOrder.filter(({ urgent }) => urgent).map(({ slug }) => pages.article(slug)),
    ...[...ladders.keys()].map((ladder) => pages.ladder(ladder)),
    ...sheets.map((topic) => pages.sheet(topic)),
    ...single,
  ];
  const ifRoom = [
    ...inOrder.filter(({ urgent }) => !urgent).map(({ slug }) => pages.article(slug)),
    ...[...channels.keys()].map((channel) => pages.channel(channel)),
    ...topics.map(({ id }) => pages.topic(id)),
  ];
  const own = (path: string) => `${locale}/${path}`;
  return {
    // The page “not on this device” is kept in every language, since an address may name any.
    always: [
      ...new Set([...locales.map((each) => `${each}/${pages.offline}`), ...always.map(own), '']),
    ],
    ifRoom: ifRoom.map(own),
  };
};
