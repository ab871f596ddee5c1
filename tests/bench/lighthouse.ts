import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { chromiumSwitches } from '../setup/chromium-switches.ts';
import { ensureChromium } from '../setup/chromium.ts';

/** What Lighthouse says of a page: scores of 0 to 100, times in milliseconds. */
export type PageScores = {
  path: string;
  scores: Record<string, number>;
  /** Audits below the best score, by category. */
  missed: string[];
  lcp: number;
  cls: number;
  tbt: number;
  requests: number;
  bytes: number;
};

const port = 9333;

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Most tries at a page: now and then a trace lacks its beginning, and the page is tried again. */
const attempts = 3;

/** Runs Lighthouse as it runs by itself: a phone, slow 4G and a processor four times slower. */
const look = async (url: string, attempt = 1): Promise<PageScores> => {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { categories, audits } = result.lhr;
  const failed = Object.values(audits).find(({ errorMessage }) => errorMessage !== undefined);
  if (failed) {
    if (attempt < attempts) return look(url, attempt + 1);
    throw new Error(`Lighthouse cannot judge ${url}: ${failed.errorMessage ?? failed.id}`);
  }
  const value = (audit: string): number => audits[audit]?.numericValue ?? NaN;
  const requests = (
    audits['network-requests']?.details as { items?: { transferSize?: number }[] } | undefined
  )?.items;
  return {
    path: new URL(url).pathname,
    scores: Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    missed: Object.values(categories).flatMap(({ id, score, auditRefs }) =>
      score === 1
        ? []
        : auditRefs
            .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
            .map(({ id: audit }) => `${id}: ${audit}`),
    ),
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    requests: requests?.length ?? 0,
    bytes: requests?.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) ?? 0,
  };
};

const middle = (looks: readonly PageScores[]): PageScores => {
  const first = looks[0]!;
  const of = (pick: (scores: PageScores) => number) => median(looks.map(pick));
  return {
    path: first.path,
    scores: Object.fromEntries(
      Object.keys(first.scores).map((id) => [id, of(({ scores }) => scores[id] ?? 0)]),
    ),
    missed: [...new Set(looks.flatMap(({ missed }) => missed))],
    lcp: of(({ lcp }) => lcp),
    cls: of(({ cls }) => cls),
    tbt: of(({ tbt }) => tbt),
    requests: of(({ requests }) => requests),
    bytes: of(({ bytes }) => bytes),
  };
};

/**
 * Measures pages, each so many times, and after each once a page with hardly anything on it, to show
 * what the machine itself costs. Of every figure the median counts.
 *
 * @returns the pages in their order, and the other one last
 */
export const measurePages = async (
  urls: readonly string[],
  control: string,
  runs: number,
): Promise<PageScores[]> => {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [`--remote-debugging-port=${port}`, ...chromiumSwitches],
  });
  try {
    const found: PageScores[] = [];
    const controls: PageScores[] = [];
    for (const url of urls) {
      const looks: PageScores[] = [];
      for (let run = 0; run < runs; run += 1) looks.push(await look(url));
      found.push(middle(looks));
      controls.push(await look(control));
    }
    return [...found, middle(controls)];
  } finally {
    await browser.close();
  }
};
