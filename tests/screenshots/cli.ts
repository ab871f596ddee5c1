import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { chromiumSwitches } from '../setup/chromium-switches.ts';
import { ensureChromium } from '../setup/chromium.ts';
import { serveFolder } from '../setup/serve-folder.ts';

const folder = 'docs/screenshots';

/** One page of each kind. */
const kinds = [
  '',
  'topics/pay/',
  'articles/charged-but-failed/',
  'what-happened/',
  'what-happened/money-gone/',
  'contact/',
  'contact/gopay-phone/',
  'escalate/e-money/',
  'search/?q=refund',
  'letter/',
  'phrases/',
  'escalate/paylater-lending/?date=2026-03-13&how=spoken',
  'contacts-to-avoid/',
];

const screens = [
  { name: 'phone', width: 360, height: 740, shown: 240, columns: 6 },
  { name: 'desk', width: 1280, height: 800, shown: 480, columns: 3 },
] as const;

type Theme = 'light' | 'dark';
type View = { path: string; theme: Theme; width: number; height: number };

/** The first screen of a page, as PNG. */
const look = async (browser: Browser, origin: string, view: View): Promise<Buffer> => {
  const { path, theme: colorScheme, width, height } = view;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  const picture = await page.screenshot();
  await page.close();
  return picture;
};

/** Puts pictures side by side into one WebP file, each so many points wide. */
const writeSheet = async (
  browser: Browser,
  name: string,
  pictures: readonly Buffer[],
  { shown, columns }: { shown: number; columns: number },
): Promise<void> => {
  const gap = 12;
  const page = await browser.newPage({ viewport: { width: columns * (shown + gap), height: 200 } });
  await page.setContent(
    `<style>body{margin:0;display:flex;flex-wrap:wrap;background:#8a8f94}img{width:${shown}px;margin:${gap / 2}px}</style>` +
      pictures
        .map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
        .join(''),
  );
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 55,
    captureBeyondViewport: true,
  });
  writeFileSync(`${folder}/${name}.webp`, Buffer.from(data, 'base64'));
  await page.close();
};

mkdirSync(folder, { recursive: true });
const site = await serveFolder('dist');
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: chromiumSwitches,
});
for (const locale of ['id', 'zh', 'en']) {
  for (const theme of ['light', 'dark'] as const) {
    for (const screen of screens) {
      const pictures: Buffer[] = [];
      for (const kind of kinds) {
        pictures.push(
          await look(browser, site.origin, { path: `${locale}/${kind}`, theme, ...screen }),
        );
      }
      await writeSheet(browser, `${locale}-${screen.name}-${theme}`, pictures, screen);
    }
  }
}
const phone = { width: 360, height: 740 };
const first: View[] = [
  { path: 'id/', theme: 'light', ...phone },
  { path: 'zh/articles/charged-but-failed/', theme: 'dark', ...phone },
  { path: 'en/contact/', theme: 'light', ...phone },
];
const pictures = await Promise.all(first.map((view) => look(browser, site.origin, view)));
await writeSheet(browser, 'overview', pictures, { shown: 300, columns: 3 });
await browser.close();
await site.close();
