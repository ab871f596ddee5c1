import type { Claim } from '../../facts/claims.ts';
import { fill } from '../../i18n/fill.ts';
import { localeForOthers, type Locale } from '../../i18n/locales.ts';
import { localize } from '../../i18n/localize.ts';
import type { ContactToAvoid } from '../../schemas/contact-to-avoid.ts';
import type { Interface } from '../../schemas/interface.ts';

/**
 * The anchor of a contact to avoid on its page, the same in every language. It comes from the
 * value, not from the place in the list, so that a link to an entry survives new entries.
 */
export const avoidAnchor = (value: ContactToAvoid['value']): string =>
  localize(value, localeForOthers)
    .toLowerCase()
    // A dot and an underscore tell lookalike names apart.
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^-|-$/g, '');

/** A contact to avoid as an entry of the list of sources. */
export const avoidClaim = (entry: ContactToAvoid, locale: Locale, text: Interface): Claim => ({
  label: fill(text.sources.named, {
    name: text.avoid[entry.status],
    value: localize(entry.value, locale),
  }),
  provenance: entry,
});
