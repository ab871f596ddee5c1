import { pages } from '../i18n/paths.ts';

const places: Record<string, (id: string) => string> = {
  question: pages.question,
  article: pages.article,
  channel: pages.channel,
  ladder: pages.ladder,
};

/** The page that an answer leads to, as an address after the locale. */
export const guideLink = (to: string): string => {
  const [, kind = '', id = '', fragment = ''] = /^([a-z]+):([a-z0-9-]+)(#.+)?$/.exec(to) ?? [];
  const place = places[kind];
  if (!place) throw new Error(`A guide cannot lead to “${to}”.`);
  return place(id) + fragment;
};
