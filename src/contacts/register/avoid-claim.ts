import { fill } from '../../i18n/fill.ts';
import { localize } from '../../i18n/localize.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Claim } from '../../facts/claims.ts';
import type { ContactToAvoid } from '../../schemas/contact-to-avoid.ts';
import type { Interface } from '../../schemas/interface.ts';

/** A contact to avoid as an entry of the list of sources. */
export const avoidClaim = (entry: ContactToAvoid, locale: Locale, text: Interface): Claim => ({
  label: fill(text.sources.named, {
    name: text.avoid[entry.status],
    value: localize(entry.value, locale),
  }),
  provenance: entry,
});
