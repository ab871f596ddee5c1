import type { Letter, Paragraph } from './compose-letter.ts';
import { splitAtBlanks } from './split-at-blanks.ts';

const element = (name: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

const withBlanks = (text: string): (Node | string)[] =>
  splitAtBlanks(text).map(({ text, blank }) => (blank ? element('mark', text) : text));

/** The same elements that LetterParagraph.astro writes. */
const paragraphNodes = ({ lead, lines, list }: Paragraph): HTMLElement[] => [
  ...(lead === undefined ? [] : [element('p', lead)]),
  list === undefined
    ? element('p', ...withBlanks(lines.join('\n')))
    : element(
        list === 'numbers' ? 'ol' : 'ul',
        ...lines.map((line) => element('li', ...withBlanks(line))),
      ),
];

const column = (className: string, lang: string, paragraph: Paragraph): HTMLElement => {
  const made = element('div', ...paragraphNodes(paragraph));
  made.className = className;
  made.lang = lang;
  return made;
};

/** Puts a letter on the paper, paragraph beside paragraph. */
export const showLetter = (
  paper: Element,
  original: Letter,
  meaning: { letter: Letter; lang: string } | undefined,
): void => {
  paper.replaceChildren(
    ...original.paragraphs.map((paragraph, index) => {
      const pair = element('div', column('original', 'id', paragraph));
      pair.className = 'pair';
      const other = meaning?.letter.paragraphs[index];
      if (meaning && other) pair.append(column('meaning', meaning.lang, other));
      return pair;
    }),
  );
};
