/** What an element holds; a text stays text and never becomes markup. */
export type Content = (Node | string)[];

/** Makes an element with its attributes and what it holds. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...content: Content
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
};

/** A paragraph of a class. */
export const paragraph = (className: string, ...content: Content): HTMLParagraphElement =>
  element('p', { class: className }, ...content);
