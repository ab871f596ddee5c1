import type { KnownContact } from '../../../src/contacts/register/known-contact.ts';
import { phoneReading } from '../../../src/contacts/register/number-forms.ts';

/** A contact as the register holds it. */
export const contact = (
  value: string,
  verdict: KnownContact['verdict'] = 'genuine',
  network?: string,
): KnownContact => ({ value, verdict, ...(network && { network }) });

/** Contacts of each kind, genuine and not. */
export const register = {
  phones: phoneReading,
  contacts: [
    contact('1500729'),
    contact('157'),
    contact('+621500131'),
    contact('081157157157', 'genuine', 'WhatsApp'),
    contact('customerservice@example.co.id'),
    contact('@exampleindonesia', 'genuine', 'X'),
    contact('@exampleindonesia', 'genuine', 'Instagram'),
    contact('https://example.co.id'),
    contact('https://www.form.example.go.id'),
    contact('https://meetings.webex.com/join/desk'),
    contact('021-5084-9000', 'retired'),
    contact('cs@old-example.co.id', 'retired'),
    contact('desk131.go.id', 'retired'),
    contact('@example.indonesia', 'impostor'),
    contact('@example_indonesia', 'impostor'),
    contact('examples.in', 'impostor'),
    contact('example.com', 'same-name'),
    contact('Any WhatsApp number that claims to be support', 'impostor'),
  ],
};
