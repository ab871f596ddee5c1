import { pages } from '../i18n/paths.ts';

/** What a link in prose points at; `page` is the address after the locale. */
export type ProseLink = { kind: string; id: string; page: string; fragment: string };

const plainPages: Record<string, string> = {
  home: pages.home,
  contact: pages.contact,
  escalate: pages.escalate,
  letter: pages.letter,
  phrases: pages.phrases,
  'what-happened': pages.whatHappened,
  search: pages.search,
  about: pages.about,
  privacy: pages.privacy,
  avoid: pages.avoid,
  glossary: pages.glossary,
  facts: pages.facts,
};

const targets: Record<string, (id: string) => string | undefined> = {
  article: pages.article,
  channel: pages.channel,
  ladder: pages.ladder,
  // The page of a message depends on its topic: see `phrases/sheets.ts`.
  message: () => pages.phrases,
  topic: pages.topic,
  page: (id) => plainPages[id],
};

/**
 * Reads a link as writers put it: `article:refund`, `article:refund#heading`,
 * `channel:support-phone`, `message:block-account`, `ladder:e-money`, `topic:safety`,
 * `page:contact`.
 *
 * @throws where the link has none of these forms; whether its target exists is for the content
 *   check to say
 */
export const resolveProseLink = (href: string): ProseLink => {
  const [, kind = '', id = '', fragment = ''] = /^([a-z]+):([a-z0-9-]+)(#.+)?$/.exec(href) ?? [];
  const page = targets[kind]?.(id);
  if (page === undefined) {
    throw new Error(
      `The link “${href}” is not one of article:<slug>, channel:<id>, ladder:<id>, message:<id>, topic:<id>, ` +
        `page:${Object.keys(plainPages).join('|')}.`,
    );
  }
  return { kind, id, page, fragment };
};
