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
