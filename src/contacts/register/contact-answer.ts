import type { Answer } from './match-contact.ts';
import { fill } from '../../i18n/fill.ts';
import { element, paragraph } from '../../ui/element.ts';
import type { Interface } from '../../schemas/interface.ts';
import type { RegisteredContact } from './contact-register.ts';
import type { PhoneReading } from './phone-number.ts';

/** What the check of a number or account needs in the browser: the register and its words. */
export type CheckData = {
  /** Address of the locale's home page, to which the pages of contacts are added. */
  root: string;
  contacts: RegisteredContact[];
  phones: PhoneReading;
  /** The channel that checks account numbers, where there is one. */
  bankAccounts?: { name: string; page: string };
  /** Fragment that says how to tell real from fake, on each page with the check. */
  howTo: string;
  text: Interface['contactCheck'] & {
    instead: string;
    checked: string;
    confidence: Pick<Interface['sources'], RegisteredContact['confidence']>;
  };
};

const link = (href: string, text: string): HTMLAnchorElement =>
  element('a', { class: 'go', href }, text);

const card = (className: string, ...parts: Node[]): HTMLDivElement =>
  element('div', { class: `answer callout ${className}` }, ...parts);

/** The tone of an answer, as a class of callouts. */
const toneOf = (verdict: keyof CheckData['text']['verdict']): string => {
  if (verdict === 'genuine') return '';
  return verdict === 'unknown' || verdict === 'unsure' ? 'warning' : 'danger';
};

/** What a contact is, whose it is, how sure that is and since when. */
const identity = (contact: RegisteredContact, { root, text }: CheckData): Node[] => {
  const { name, organisation, display, page, confidence, checked } = contact;
  const owner = name === undefined || name === organisation ? undefined : organisation;
  return [
    paragraph('', link(root + page, name ?? organisation ?? display)),
    paragraph(
      'soft',
      [display, owner, text.confidence[confidence], fill(text.checked, { date: checked })]
        .filter(Boolean)
        .join(' · '),
    ),
  ];
};

const instead = (href: string, name: string, { root, text }: CheckData): Node =>
  paragraph('contact', `${text.instead} `, link(root + href, name));

/** What the register warns of in general on a network, such as every account that calls itself support. */
const tricks = (network: string | undefined, { contacts, root }: CheckData): Node[] =>
  contacts
    .filter(({ verdict, network: of }) => verdict === 'impostor' && of && of === network)
    .flatMap(({ display, page, why = '' }) => [
      paragraph('', link(root + page, display)),
      paragraph('', why),
    ]);

const unknown = (answer: Answer<RegisteredContact>, data: CheckData): Node[] => {
  const { text, root, bankAccounts } = data;
  const isAccountNumber = /^[\d\s.-]+$/.test(answer.text);
  const [before = '', after = ''] = text.bankAccounts.split('{channel}');
  return [
    paragraph('', text.unknown),
    ...tricks(answer.network, data),
    ...(isAccountNumber && bankAccounts
      ? [paragraph('', before, link(root + bankAccounts.page, bankAccounts.name), after)]
      : []),
    paragraph('', link(data.howTo, text.howTo)),
  ];
};

const details = (answer: Answer<RegisteredContact>, data: CheckData): Node[] => {
  const { verdict, contacts } = answer;
  const [first] = contacts;
  if (verdict === 'unknown' || first === undefined) return unknown(answer, data);
  if (verdict === 'lookalike') {
    const name = first.name ?? first.organisation ?? '';
    return [
      paragraph('', fill(data.text.lookalike, { value: first.display, name })),
      instead(first.page, first.display, data),
      ...tricks(answer.network, data),
    ];
  }
  if (verdict !== 'genuine') {
    return contacts.flatMap((contact) => [
      paragraph('', contact.why ?? ''),
      ...(contact.instead ? [instead(contact.instead.page, contact.instead.name, data)] : []),
      ...identity({ ...contact, name: contact.display }, data),
    ]);
  }
  return [
    ...contacts.flatMap((contact) => [
      ...identity(contact, data),
      ...(contact.confidence === 'unconfirmed' ? [paragraph('', data.text.unconfirmed)] : []),
    ]),
    ...(first.kind ? [paragraph('', data.text.beware[first.kind])] : []),
  ];
};

/** The answer on one contact that was typed: verdict, whose it is, and what to do. */
export const answerCard = (answer: Answer<RegisteredContact>, data: CheckData): HTMLDivElement => {
  const { verdict, text, contacts } = answer;
  const isUnsure = verdict === 'genuine' && contacts.every((c) => c.confidence === 'unconfirmed');
  return card(
    `${verdict} ${toneOf(isUnsure ? 'unsure' : verdict)}`,
    paragraph('typed soft', element('bdi', { translate: 'no' }, text)),
    paragraph('verdict', data.text.verdict[isUnsure ? 'unsure' : verdict]),
    ...details(answer, data),
  );
};

/** The answer where nothing typed can be compared. */
export const nothingCard = ({ text, howTo }: CheckData): HTMLDivElement =>
  card(
    'warning',
    paragraph('verdict', text.verdict.nothing),
    paragraph('', text.nothing),
    paragraph('', link(howTo, text.howTo)),
  );
