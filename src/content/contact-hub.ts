import { only } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Texts of the contact page. */
export const getContactHub = fromCollection('contactHub', (entries) =>
  only(entries, 'contact.yaml'),
);
