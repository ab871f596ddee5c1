import { getCollection } from 'astro:content';
import { asListed } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Old and false contacts, in the order of the file. */
export const getContactsToAvoid = perBuild(async () =>
  asListed(await getCollection('contactsToAvoid')),
);
