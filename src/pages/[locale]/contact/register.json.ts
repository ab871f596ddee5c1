import type { APIRoute } from 'astro';
import { contactRegister } from '../../../contacts/register/contact-register.ts';
import { phoneReading } from '../../../contacts/register/number-forms.ts';
import { getChannels } from '../../../content/channels.ts';
import { getContactHub } from '../../../content/contact-hub.ts';
import { getContactsToAvoid } from '../../../content/contacts-to-avoid.ts';
import { getInterface } from '../../../content/interface.ts';
import { getOrganisations } from '../../../content/organisations.ts';
import type { CheckData } from '../../../contacts/register/check-data.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { pagePath, pages } from '../../../i18n/paths.ts';

import { inEveryLocale } from '../../../content/static-paths.ts';

export const getStaticPaths = inEveryLocale;

/** The register and its words, loaded by the pages that check a number or account. */
export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const channels = await getChannels();
  const contactHub = await getContactHub();
  const bankAccounts = channels.get(contactHub.bankAccounts ?? '');
  const interfaces = await getInterface();
  const { sources, avoid, contactCheck } = interfaces[locale];
  const { official, reported, unconfirmed } = sources;
  const data: CheckData = {
    root: pagePath(import.meta.env.BASE_URL, locale, ''),
    contacts: contactRegister(
      {
        channels,
        contactsToAvoid: await getContactsToAvoid(),
        organisations: await getOrganisations(),
      },
      locale,
    ),
    ...(bankAccounts && {
      bankAccounts: { name: bankAccounts.name[locale], page: pages.channel(bankAccounts.id) },
    }),
    phones: phoneReading,
    howTo: '#real-or-fake',
    text: {
      ...contactCheck,
      instead: avoid.instead,
      checked: sources.checked,
      confidence: { official, reported, unconfirmed },
    },
  };
  return Response.json(data);
};
