import { readable } from './byte-text.ts';

/** The picture that a page names for links to it. */
export type PageShare = {
  /** Address of the picture, as the page gives it. */
  url: string;
  title: string;
  /** Language of the page. */
  language: string;
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name?: string) =>
    code === undefined ? entities[name!]! : String.fromCodePoint(Number(code)),
  );

const property = (html: string, name: string): string | undefined =>
  new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];

/**
 * Reads from a finished page which picture it wants and what is to stand on it.
 *
 * @param html the page as `byteText`
 */
export const pageShare = (html: string): PageShare | undefined => {
  const url = property(html, 'og:image');
  const title = property(html, 'og:title');
  const language = /<html lang="([^"]+)"/.exec(html)?.[1];
  if (url === undefined || title === undefined || language === undefined) return undefined;
  return {
    url: decode(readable(url)),
    title: decode(readable(title)),
    language: readable(language),
  };
};
