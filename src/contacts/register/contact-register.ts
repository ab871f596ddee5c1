import type { Locale } from '../../i18n/locales.ts';
import { localize } from '../../i18n/localize.ts';
import { pages } from '../../i18n/paths.ts';
import type { Channel } from '../../schemas/channel.ts';
import type { ContactToAvoid } from '../../schemas/contact-to-avoid.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Named } from '../../content/query.ts';
import { avoidAnchor } from './avoid.ts';
import { formatDate } from '../../facts/format-value.ts';
import type { Provenance } from '../../schemas/provenance.ts';
import type { KnownContact } from './known-contact.ts';

/** The kind of a genuine contact. It decides which warning stands beside “genuine”. */
type ContactKind = 'phone' | 'email' | 'social' | 'site';

/** A registered contact with what a reader is told about it, in one language. */
export type RegisteredContact = KnownContact & {
  /** The contact as pages print it. */
  display: string;
  /** Only of genuine contacts. */
  kind?: ContactKind;
  /**
   * Its name: of a channel, or of the organisation that a contact to avoid pretends to be or once
   * was.
   */
  name?: string;
  organisation?: string;
  /** Address of its page after the locale. */
  page: string;
  confidence: Provenance['confidence'];
  /** Day of the last comparison with the sources, in words. */
  checked: string;
  /** Why to avoid it. */
  why?: string;
  /** What to use in its place. */
  instead?: { name: string; page: string };
};

/** The content that the register is made of. */
type Content = {
  channels: ReadonlyMap<string, Named<Channel>>;
  contactsToAvoid: readonly ContactToAvoid[];
  organisations: ReadonlyMap<string, Named<Organisation>>;
};

const kinds: Record<string, ContactKind> = {
  phone: 'phone',
  email: 'email',
  social: 'social',
  chatbot: 'social',
  'web-form': 'site',
  video: 'site',
};

const channelsIn = ({ channels, organisations }: Content, locale: Locale): RegisteredContact[] =>
  [...channels.values()].flatMap((channel) => {
    const kind = kinds[channel.kind];
    const organisation = organisations.get(channel.organisation);
    return kind === undefined
      ? []
      : {
          value: channel.value,
          verdict: 'genuine' as const,
          ...(channel.platform !== undefined && { network: channel.platform }),
          display: localize(channel.display, locale),
          kind,
          name: channel.name[locale],
          ...(organisation && { organisation: localize(organisation.name, locale) }),
          page: pages.channel(channel.id),
          confidence: channel.confidence,
          checked: formatDate(channel.checked, locale),
        };
  });

const sitesIn = ({ organisations }: Content, locale: Locale): RegisteredContact[] =>
  [...organisations.values()].flatMap(({ name, sites, checked }) =>
    sites.map(({ host, confidence }) => ({
      value: host,
      verdict: 'genuine' as const,
      display: host,
      kind: 'site' as const,
      organisation: localize(name, locale),
      page: pages.contact,
      confidence,
      checked: formatDate(checked, locale),
    })),
  );

const toAvoidIn = (
  { channels, contactsToAvoid, organisations }: Content,
  locale: Locale,
): RegisteredContact[] =>
  contactsToAvoid.map((entry) => {
    const organisation = organisations.get(entry.organisation ?? '');
    const instead = channels.get(entry.instead ?? '');
    const value = localize(entry.value, locale);
    return {
      value,
      verdict: entry.status,
      // A description stands for all accounts of its kind on a network.
      ...(typeof entry.value === 'string' ? {} : { network: entry.kind }),
      display: value,
      ...(organisation && { organisation: localize(organisation.name, locale) }),
      page: `${pages.avoid}#${avoidAnchor(entry.value)}`,
      confidence: entry.confidence,
      checked: formatDate(entry.checked, locale),
      why: entry.why[locale],
      ...(instead && {
        instead: { name: instead.name[locale], page: pages.channel(instead.id) },
      }),
    };
  });

/** Every number, address and name of the content, genuine or not, the genuine ones first. */
export const contactRegister = (content: Content, locale: Locale): RegisteredContact[] => [
  ...channelsIn(content, locale),
  ...sitesIn(content, locale),
  ...toAvoidIn(content, locale),
];
