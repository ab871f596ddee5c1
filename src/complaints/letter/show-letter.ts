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

const column = (
  className: string,
  attributes: Record<string, string>,
  paragraph: Paragraph,
): HTMLElement => {
  const made = element('div', ...paragraphNodes(paragraph));
  made.className = className;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

/** A letter with the attributes of elements in its language. */
type LetterIn = { letter: Letter; attributes: Record<string, string> };

/** Puts a letter on the paper, paragraph beside paragraph. */
export const showLetter = (
  paper: Element,
  original: LetterIn,
  meaning: LetterIn | undefined,
): void => {
  paper.replaceChildren(
    ...original.letter.paragraphs.map((paragraph, index) => {
      const pair = element('div', column('original', original.attributes, paragraph));
      pair.className = 'pair';
      const other = meaning?.letter.paragraphs[index];
      if (meaning && other) pair.append(column('meaning', meaning.attributes, other));
      return pair;
    }),
  );
};
