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

/** Puts a letter on the paper, in pairs of paragraphs like the first that the page has there. */
export const showLetter = (paper: Element, original: Letter, meaning?: Letter): void => {
  const [pair] = paper.children;
  paper.replaceChildren(
    ...original.paragraphs.map((paragraph, index) => {
      const shown = pair!.cloneNode(true) as Element;
      const [ofOriginal, ofMeaning] = shown.children;
      ofOriginal!.replaceChildren(...paragraphNodes(paragraph));
      ofMeaning?.replaceChildren(...paragraphNodes(meaning!.paragraphs[index]!));
      return shown;
    }),
  );
};
