import type { APIRoute } from 'astro';
import { contactRegister } from '../../../contacts/register/contact-register.ts';
import { phoneReading } from '../../../contacts/register/number-forms.ts';
import { getChannels } from '../../../content/channels.ts';
import { getContactHub } from '../../../content/contact-hub.ts';
import { getContactsToAvoid } from '../../../content/contacts-to-avoid.ts';
import { getOrganisations } from '../../../content/organisations.ts';
import type { CheckData } from '../../../contacts/register/contact-answer.ts';
import { pages } from '../../../i18n/paths.ts';

import { inEveryLocale } from '../../../content/static-paths.ts';

export const getStaticPaths = inEveryLocale;

/** The register and its words, loaded by the pages that check a number or account. */
export const GET: APIRoute = async ({ locals: { locale, text, to } }) => {
  const channels = await getChannels();
  const contactHub = await getContactHub();
  const bankAccounts = channels.get(contactHub.bankAccounts ?? '');
  const { sources, avoid, contactCheck } = text;
  const { official, reported, unconfirmed } = sources;
  const data: CheckData = {
    root: to(pages.home),
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
