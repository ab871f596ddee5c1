import { fromCollection, only } from './query.ts';

/** Texts of the contact page. */
export const getContactHub = fromCollection('contactHub', (entries) =>
  only(entries, 'contact.yaml'),
);
