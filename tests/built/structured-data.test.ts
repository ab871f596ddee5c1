import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import type { Channel } from '../../src/schemas/channel.ts';
import type { ContactPoint } from '../../src/contacts/contact-point.ts';

type Block = {
  '@type': string;
  url?: string;
  publisher?: { name: string };
  about?: { name: string; contactPoint: ContactPoint[] }[];
  itemListElement?: { position: number; name: string; item: string }[];
};

const blocksOf = (html: string): Block[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Block,
  );

const pages = globSync('dist/**/*.html').map((path) => {
  const html = readFileSync(path, 'utf8');
  return { path: path.replaceAll('\\', '/'), html, blocks: blocksOf(html) };
});

const channels = globSync('content/channels/*.yaml').map((path) => ({
  ...(parse(readFileSync(path, 'utf8')) as Channel),
  id: basename(path, '.yaml'),
}));
const organisations = parse(readFileSync('content/organisations.yaml', 'utf8')) as Record<
  string,
  { kind: string }
>;
const site = parse(readFileSync('content/site.yaml', 'utf8')) as { name: string };

const pointsOf = (blocks: Block[]) =>
  blocks.flatMap(({ about = [] }) => about.flatMap(({ contactPoint }) => contactPoint));

const channelOf = ({ telephone, email, url }: ContactPoint) =>
  channels.find((channel) =>
    url === undefined ? channel.value === (telephone ?? email) : channel.url === url,
  );

it('every page with breadcrumbs gives the same way as data, and ends with itself', () => {
  const withCrumbs = pages.filter(({ html }) => html.includes('<nav class="breadcrumbs'));
  expect(withCrumbs.length).toBeGreaterThan(200);
  for (const { path, html, blocks } of withCrumbs) {
    const lists = blocks.filter((block) => block['@type'] === 'BreadcrumbList');
    expect(lists, path).toHaveLength(1);
    const items = lists[0]!.itemListElement!;
    const nav = /<nav class="breadcrumbs[\s\S]*?<\/nav>/.exec(html)![0];
    const shown = [...nav.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(
      items.slice(0, -1).map(({ item }) => new URL(item).pathname),
      path,
    ).toEqual(shown);
    expect(new URL(items.at(-1)!.item).pathname, path).toBe(
      `/${path.replace(/^dist\/|index\.html$/g, '')}`,
    );
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
  }
});

it('every contact in the data is a confirmed channel of the content, with its hours or none', () => {
  const points = pages.flatMap(({ blocks }) => pointsOf(blocks));
  expect(points.length).toBeGreaterThanOrEqual(3 * reachable.length);
  for (const point of points) {
    const channel = channelOf(point);
    expect(channel, JSON.stringify(point)).toBeDefined();
    expect(channel!.confidence).not.toBe('unconfirmed');
    const { hours } = channel!;
    if (hours === undefined || hours.status === 'unknown') {
      expect(point.hoursAvailable, point.name).toBeUndefined();
    } else if (hours.schedule === '24/7') {
      expect(point.hoursAvailable, point.name).toMatchObject([{ opens: '00:00', closes: '23:59' }]);
      expect(point.hoursAvailable![0]!.dayOfWeek).toHaveLength(7);
    } else {
      expect(point.hoursAvailable, point.name).not.toEqual([]);
    }
  }
});

/** Channels that are confirmed, and can be dialled, mailed or opened. */
const reachable = channels.filter(
  ({ confidence, kind, url, value }) =>
    confidence !== 'unconfirmed' &&
    (kind === 'email' || url !== undefined || /^\+?\d+$/.test(value)),
);

it.each(['id', 'zh', 'en'])('every channel has its data on its own page (%s)', (locale) => {
  for (const { id } of reachable) {
    const own = pages.find(({ path }) => path === `dist/${locale}/contact/${id}/index.html`)!;
    expect(pointsOf(own.blocks).map(channelOf), id).toMatchObject([{ id }]);
  }
});

it.each(['id', 'zh', 'en'])('the contact page holds those of the provider (%s)', (locale) => {
  const ofProvider = reachable.filter(
    ({ organisation }) => organisations[organisation]?.kind === 'provider',
  );
  const hub = pages.find(({ path }) => path === `dist/${locale}/contact/index.html`)!;
  expect(pointsOf(hub.blocks), locale).toHaveLength(ofProvider.length);
});

it('no page claims to be published by an organisation it is about', () => {
  for (const { path, blocks } of pages) {
    for (const { about = [], publisher } of blocks.filter((block) => block.about)) {
      expect(publisher?.name, path).toBe(site.name);
      expect(about.map(({ name }) => name)).not.toContain(site.name);
    }
  }
});
