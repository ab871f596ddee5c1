import { createHash } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';

/** Elements around the text of a page: they change with every visit, and say nothing of a claim. */
const around = /<(script|style|noscript|template|svg|nav|header|footer|aside)\b[\s\S]*?<\/\1>/gi;

/** The elements in which pages mark their own text. */
const main = /<(main|article)\b[^>]*>([\s\S]*)<\/\1>/i;

/**
 * The text of a page without what stands around it, to be compared with the same page later. It is
 * not meant to be read: entities stay as they are.
 */
export const mainText = (html: string): string => {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(around, ' ');
  const body = main.exec(bare)?.[2] ?? /<body\b[^>]*>([\s\S]*)/i.exec(bare)?.[1] ?? bare;
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};

/** What an address answered. `refused` says nothing of the page: many sites turn programs away. */
export type Answer =
  { is: 'there'; print: string } | { is: 'gone'; why: string } | { is: 'refused'; why: string };

export type Manners = {
  /** Milliseconds between two requests to one host. */
  pause: number;
  /** Milliseconds after which an answer is not waited for any more. */
  patience: number;
};

const hostsAtOnce = 8;

/** A short mark of a text; another text has another one. */
export const printOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10);

const isDeep = (address: string): boolean => new URL(address).pathname.length > 1;

/** Asks one address for its page. */
const ask = async (address: string, { patience }: Manners): Promise<Answer> => {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': 'source check of a help center (once a week)', Accept: '*/*' },
    });
    const { status, url, headers } = response;
    if (status === 404 || status === 410) return { is: 'gone', why: `answers ${status}` };
    if (!response.ok) return { is: 'refused', why: `answers ${status}` };
    if (isDeep(address) && !isDeep(url))
      return { is: 'gone', why: `leads to the front page ${url}` };
    const isHtml = (headers.get('content-type') ?? '').includes('html');
    const content = isHtml ? mainText(await response.text()) : await response.bytes();
    return { is: 'there', print: printOf(content) };
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (code === 'ENOTFOUND') return { is: 'gone', why: 'its host has no address any more' };
    return { is: 'refused', why: code ?? (error as Error).name };
  }
};

/** Asks every address once: hosts beside each other, the addresses of a host one after the other. */
export const askAll = async (
  addresses: readonly string[],
  manners: Manners,
): Promise<Map<string, Answer>> => {
  const answers = new Map<string, Answer>();
  const hosts = Map.groupBy(new Set(addresses), (address) => new URL(address).host).values();
  const work = async (): Promise<void> => {
    for (const ofHost of hosts) {
      for (const address of ofHost) {
        answers.set(address, await ask(address, manners));
        await after(manners.pause);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return answers;
};
