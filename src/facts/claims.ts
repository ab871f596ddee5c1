import type { Provenance } from '../schemas/provenance.ts';

/** Something a page states, with its sources; one entry of the list at the foot of the page. */
export type Claim = { label: string; provenance: Provenance; note?: string | undefined };

const unique = (ids: Iterable<string>): string[] => [...new Set(ids)];

/** Ids of the facts that an MDX text uses, in order of first use. */
export const factsInProse = (mdx: string): string[] =>
  unique([...mdx.matchAll(/<Fact\s+id=["']([^"']+)["']/g)].map(([, id = '']) => id));

const placeholder = /\{([a-z0-9-]+(?:\.[a-z0-9-]+)+)\}/g;

/** Ids of the facts that texts name as `{area.key}`, in order of first use. */
export const factsInTexts = (texts: Iterable<string | undefined>): string[] =>
  unique(
    [...texts].flatMap((text = '') => [...text.matchAll(placeholder)].map(([, id = '']) => id)),
  );

/** A text cut at its facts: strings as they stand, facts by id. */
export const splitAtFacts = (text: string): (string | { fact: string })[] =>
  text
    .split(placeholder)
    .map((part, index) => (index % 2 === 1 ? { fact: part } : part))
    .filter((part) => part !== '');
