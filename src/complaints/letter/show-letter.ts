import type { Letter, Paragraph } from './compose-letter.ts';
import { element, type Content } from '../../ui/element.ts';
import { splitAtSlots } from '../../ui/slots.ts';

const withSlots = (text: string): Content =>
  splitAtSlots(text).map((part, index) =>
    index % 2 === 1 ? element('mark', { class: 'slot' }, part) : part,
  );

/** The same elements that LetterParagraph.astro writes. */
const paragraphNodes = ({ lead, lines, list }: Paragraph): HTMLElement[] => [
  ...(lead === undefined ? [] : [element('p', {}, lead)]),
  list === undefined
    ? element('p', {}, ...withSlots(lines.join('\n')))
    : element(
        list === 'numbers' ? 'ol' : 'ul',
        {},
        ...lines.map((line) => element('li', {}, ...withSlots(line))),
      ),
];

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
      const other = meaning?.letter.paragraphs[index];
      return element(
        'div',
        { class: 'pair' },
        element('div', { class: 'original', ...original.attributes }, ...paragraphNodes(paragraph)),
        ...(meaning && other
          ? [element('div', { class: 'meaning', ...meaning.attributes }, ...paragraphNodes(other))]
          : []),
      );
    }),
  );
};
