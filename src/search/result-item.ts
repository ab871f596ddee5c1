import { element, paragraph } from '../ui/element.ts';
import type { SearchResult } from './merge-results.ts';

const link = (href: string, text: string): HTMLAnchorElement => element('a', { href }, text);

/** A result as a list entry: the first link leads to the page, a second one to its best part. */
export const resultItem = ({ href, title, text, part }: SearchResult): HTMLLIElement =>
  element(
    'li',
    {},
    link(href, title),
    element(
      'p',
      {},
      ...text.map(({ text: run, matched }) => (matched ? element('mark', {}, run) : run)),
    ),
    ...(part ? [paragraph('part', link(part.href, part.title))] : []),
  );

/** What the register says of a number or address that was typed. */
export const verdictItem = (href: string, text: string, genuine: boolean): HTMLLIElement =>
  element('li', { class: genuine ? 'verdict genuine' : 'verdict avoid' }, link(href, text));
