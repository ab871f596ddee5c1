import type { Provenance } from '../../schemas/provenance.ts';

/** Something this site states, whatever kind of content carries it. */
export type StatedClaim = {
  /** Where to find it: `fact limits.balance-cap`, `channel support-phone`. */
  id: string;
  /** What it says, in one line. */
  value: string;
  provenance: Provenance;
  /** Pages that show it, as addresses after the locale. */
  pages: string[];
  /** Every text of it that a reader may see, in all languages. */
  texts: string[];
};
