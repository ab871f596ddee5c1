import { editDistance } from '../../ui/edit-distance.ts';
import type { Reading } from './read-contacts.ts';

/** Letters that look like others, each followed by the plain letter that it looks like. */
const pairs = '0o 1l 3e 5s il аa еe оo рp сc уy хx іl ԁd ɡg οo αa';
const drawnAlike = new Map(pairs.split(' ').map(([drawn = '', plain = '']) => [drawn, plain]));

/** A name as the eye takes it in: `b0nd` and `bоnd` (with a Cyrillic о) look like `bond`. */
const skeleton = (text: string): string =>
  Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''), (c) => drawnAlike.get(c) ?? c)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');

const withoutMarks = (text: string): string => text.replace(/[\p{P}\p{S}]/gu, '');

/** Shorter names stand in other words by chance. */
const tellingLength = 5;

/** The labels of a host that are names: `example` of `example.co.id`, not `co` and `id`. */
const namesOf = (host: string): string[] =>
  host
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length >= tellingLength);

const looksLikeHost = (host: string, genuine: string, isShared: boolean): boolean => {
  const [typed, real] = [skeleton(host), skeleton(genuine)];
  if (host === genuine) return false;
  if (typed.includes(real) || editDistance(typed, real) <= (real.length >= 8 ? 2 : 1)) return true;
  return !isShared && namesOf(genuine).some((name) => typed.includes(skeleton(name)));
};

const looksLikeName = (name: string, genuine: string): boolean => {
  const [typed, real] = [withoutMarks(skeleton(name)), withoutMarks(skeleton(genuine))];
  return typed.includes(real) || (real.length >= 8 && editDistance(typed, real) <= 2);
};

/** Service numbers shorter than this are close to too many others. */
const tellingDigits = 6;

const looksLikeNumber = (digits: string, genuine: string): boolean =>
  genuine.length >= tellingDigits &&
  (digits.endsWith(genuine) || editDistance(digits, genuine) <= 1);

/**
 * Whether something that is not genuine is easily taken for a genuine contact: a letter changed,
 * a name built into another address, a number with something in front.
 */
export const looksLike = (typed: Reading, genuine: Reading): boolean => {
  if (typed.kind === 'number' && genuine.kind === 'number') {
    return looksLikeNumber(typed.number.digits, genuine.number.digits);
  }
  if (typed.kind === 'handle' && genuine.kind === 'handle') {
    return looksLikeName(typed.name, genuine.name);
  }
  if (typed.kind === 'handle' && genuine.kind === 'site') {
    const [name] = namesOf(genuine.address.host);
    // The genuine name with nothing added is no imitation, though it proves nothing.
    if (genuine.address.path !== '' || name === undefined || typed.name === name) return false;
    return looksLikeName(typed.name, name);
  }
  if (typed.kind === 'email' && genuine.kind === 'email') {
    const nearAddress = editDistance(skeleton(typed.address), skeleton(genuine.address)) <= 2;
    return nearAddress || looksLikeHost(typed.domain, genuine.domain, false);
  }
  if (typed.kind === 'email' && genuine.kind === 'site') {
    const { host, path } = genuine.address;
    const isShown = typed.address.includes(host) && typed.domain !== host;
    return isShown || looksLikeHost(typed.domain, host, path !== '');
  }
  if (typed.kind === 'site' && genuine.kind === 'site') {
    const { host, path } = genuine.address;
    // The genuine host is shown before another host or behind it: `https://example.id@other.xyz`.
    const isShown = path === '' && typed.text.toLowerCase().includes(host);
    return isShown || looksLikeHost(typed.address.host, host, path !== '');
  }
  return false;
};
