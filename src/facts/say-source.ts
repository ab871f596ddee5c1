import { fill } from '../i18n/fill.ts';
import { localize } from '../i18n/localize.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Interface } from '../schemas/interface.ts';
import type { Source } from '../schemas/provenance.ts';
import { formatDate } from './format-value.ts';

/** A source in words: its name, where it leads if it has an address, and what is known of its reading. */
export type SaidSource = { name: string; url?: string; about: string };

/** Says what a source is, whether it is first-hand, and when it was read or that its copy has no date. */
export const saySource = (
  source: Source,
  locale: Locale,
  text: Interface['sources'],
): SaidSource => {
  if (source.kind === 'app-screen') {
    const version = source.version === 'later' ? text.laterVersion : source.version;
    return {
      name: fill(text.screen, { app: source.app, version }),
      about: source.date ? fill(text.seen, { date: formatDate(source.date, locale) }) : '',
    };
  }
  if (source.kind === 'received-message') {
    return { name: fill(text.received, { from: source.from, medium: source.medium }), about: '' };
  }
  const { url, publisher, published, read, firstHand, via } = source;
  const about = [
    firstHand ? text.firstHand : '',
    published === null ? '' : fill(text.published, { date: formatDate(published, locale) }),
    read === null ? text.copy : fill(text.read, { date: formatDate(read, locale) }),
    via ? text.via[via] : '',
  ];
  return { name: localize(publisher, locale), url, about: about.filter(Boolean).join(' · ') };
};
