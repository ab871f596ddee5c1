import { getCollection } from 'astro:content';
import { perBuild } from './per-build.ts';

/** Things to have ready before contacting somebody, by id. */
export const getEvidence = perBuild(
  async () => new Map((await getCollection('evidence')).map(({ id, data }) => [id, data])),
);
