import { asListed, fromCollection } from './query.ts';

/** Old and false contacts, in the order of the file. */
export const getContactsToAvoid = fromCollection('contactsToAvoid', asListed);
