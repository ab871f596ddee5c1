import { expect, it } from 'vitest';
import { problemsByChannel } from '../../../src/contacts/problems-by-channel.ts';

const problem = (slug: string, channels: string[], urgent = false) => ({ slug, channels, urgent });

it('groups problems by their first channel, with what cannot wait in front', () => {
  const groups = problemsByChannel([
    problem('slow', ['app', 'phone']),
    problem('blocked', ['app'], true),
    problem('complaint', ['email']),
    problem('lost', ['phone', 'app'], true),
    problem('scam', ['phone'], true),
  ]);
  expect(
    groups.map(({ channel, articles }) => [channel, articles.map(({ slug }) => slug)]),
  ).toEqual([
    ['phone', ['lost', 'scam']],
    ['app', ['blocked', 'slow']],
    ['email', ['complaint']],
  ]);
});
