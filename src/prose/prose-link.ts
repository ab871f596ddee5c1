import { pages } from '../i18n/paths.ts';

/** What a link in prose points at; `page` is the address after the locale. */
export type ProseLink = { kind: string; id: string; page: string; fragment: string };

/** The page of all messages and screen words. */
const phrases = 'phrases/';

const plainPages: Record<string, string> = {
  home: pages.home,
  contact: pages.contact,
  escalate: pages.escalate,
  plan: pages.plan,
  letter: pages.letter,
  phrases,
  search: pages.search,
  about: pages.about,
  privacy: pages.privacy,
  checklists: pages.checklists,
  avoid: pages.avoid,
  glossary: pages.glossary,
  facts: pages.facts,
};

const targets: Record<string, (id: string) => string | undefined> = {
  article: pages.article,
  channel: pages.channel,
  ladder: pages.ladder,
  topic: pages.topic,
  // A message stands on the page of all of them, under its id.
  message: () => phrases,
  page: (id) => plainPages[id],
};

/**
 * Reads a link as writers put it: `article:refund`, `article:refund#heading`,
 * `channel:support-phone`, `ladder:e-money`, `topic:safety`, `message:block-account`, `page:contact`.
 *
 * @throws where the form is none of these; whether the target exists is for the checks to say
 */
export const resolveProseLink = (href: string): ProseLink => {
  const [, kind = '', id = '', fragment = ''] = /^([a-z]+):([a-z0-9-]+)(#.+)?$/.exec(href) ?? [];
  const page = targets[kind]?.(id);
  if (page === undefined) {
    throw new Error(
      `The link “${href}” is not one of article:<slug>, channel:<id>, ladder:<id>, topic:<id>, ` +
        `message:<id>, page:${Object.keys(plainPages).join('|')}.`,
    );
  }
  return { kind, id, page, fragment: kind === 'message' ? `#${id}` : fragment };
};
