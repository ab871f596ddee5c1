import { getLadders } from '../content/ladders.ts';
import { getSinglePages } from '../content/single-pages.ts';
import { pages } from '../i18n/paths.ts';
import { messagePage } from '../phrases/sheets.ts';
import { resolveProseLink } from './prose-link.ts';

/**
 * The page that a link in prose leads to, as an address after the locale; `undefined` where the
 * site leaves that page out because it has nothing to show on it.
 */
export const prosePage = async (href: string): Promise<string | undefined> => {
  const { kind, id, page, fragment } = resolveProseLink(href);
  if (kind === 'message') return messagePage(id);
  if (kind === 'ladder' && !(await getLadders()).has(id)) return undefined;
  const isSingle = Object.values(pages).some((single) => single === page);
  return isSingle && !(await getSinglePages()).has(page) ? undefined : page + fragment;
};
