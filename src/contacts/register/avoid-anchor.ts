import { localeForOthers } from '../../i18n/locales.ts';
import { localize } from '../../i18n/localize.ts';
import type { PlainOrLocalizedText } from '../../schemas/localized.ts';

/**
 * The anchor of a contact to avoid on its page, the same in every language. It comes from the
 * value, not from the place in the list, so that a link to an entry survives new entries.
 */
export const avoidAnchor = (value: PlainOrLocalizedText): string =>
  localize(value, localeForOthers)
    .toLowerCase()
    // A dot and an underscore tell lookalike names apart.
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^-|-$/g, '');
