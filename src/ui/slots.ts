const slot = /\[[^[\]]+\]/g;

/** What a message leaves for the reader to fill in, such as `nomor HP`, each once. */
export const slotsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(slot)].map(([found]) => found.slice(1, -1))),
];

/** A message cut at its slots: text and slots in turn, beginning with text. */
export const splitAtSlots = (text: string): string[] => text.split(/(\[[^[\]]+\])/);
