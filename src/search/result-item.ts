import type { SearchResult } from './merge-results.ts';

/** Texts only: nothing a reader types and nothing from the index ever becomes markup. */
const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
};

/** A result as a list entry: the first link leads to the page, a second one to its best part. */
export const resultItem = ({ href, title, text, part }: SearchResult): HTMLLIElement => {
  const excerpt = document.createElement('p');
  for (const { text: run, matched } of text) {
    const element = document.createElement(matched ? 'mark' : 'span');
    element.textContent = run;
    excerpt.append(element);
  }
  const item = document.createElement('li');
  item.append(link(href, title), excerpt);
  if (part) {
    const more = document.createElement('p');
    more.append(link(part.href, part.title));
    more.className = 'part';
    item.append(more);
  }
  return item;
};

/** What the register says of a number or address that was typed. */
export const verdictItem = (href: string, text: string, genuine: boolean): HTMLLIElement => {
  const item = document.createElement('li');
  item.className = genuine ? 'verdict genuine' : 'verdict avoid';
  item.append(link(href, text));
  return item;
};
