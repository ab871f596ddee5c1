import { getCollection } from 'astro:content';
import { only } from './entries.ts';
import { perBuild } from './per-build.ts';

/** Texts of the contact page. */
export const getContactHub = perBuild(async () =>
  only(await getCollection('contactHub'), 'contact.yaml'),
);
