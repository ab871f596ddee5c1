import { asListed } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Old and false contacts, in the order of the file. */
export const getContactsToAvoid = fromCollection('contactsToAvoid', asListed);
