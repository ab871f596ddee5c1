/** A text cut at its blanks in square brackets, so that they can be made to stand out. */
export const splitAtBlanks = (text: string): { text: string; blank: boolean }[] =>
  text
    .split(/(\[[^\]\n]{1,40}\])/)
    .map((part, index) => ({ text: part, blank: index % 2 === 1 }))
    .filter((part) => part.text !== '');
