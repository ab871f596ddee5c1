import { expect, test } from 'playwright/test';
import { languages } from '../locales.ts';

// The test puts in a style sheet as a reader's own; the policy of the page would refuse it.
test.use({ bypassCSP: true });

const paths = [
  '',
  'articles/secure-account/',
  'contact/',
  'escalate/e-money/',
  'what-happened/',
  'phrases/safety/',
  'letter/',
];

for (const { locale } of languages) {
  test(`with wider spacing of the reader's own, nothing is cut or pushed out (${locale})`, async ({
    page,
  }) => {
    for (const path of paths) {
      await page.goto(`${locale}/${path}`);
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
      });
      const cut = await page.evaluate(() => {
        const pushed = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        const clipped = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
          .filter(
            (element) =>
              !element.closest('.visually-hidden, option, select, [hidden]') &&
              element.clientHeight > 0 &&
              getComputedStyle(element).overflowY === 'hidden' &&
              element.scrollHeight > element.clientHeight + 1,
          )
          .map(({ className, textContent }) => `${className}: ${textContent.slice(0, 40)}`);
        return { pushed, clipped };
      });
      expect(cut, path).toEqual({ pushed: 0, clipped: [] });
    }
  });

  test(`what is to be pressed is as large as a finger (${locale})`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(`${locale}/${path}`);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')]
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            if (width === 0 || height === 0) return false;
            const style = getComputedStyle(element);
            // A link within a sentence is as high as its line, and a choice is as large as its label.
            const inText =
              style.display === 'inline' &&
              element.closest('p, li, dd, small, sup, td, h1, h2, h3');
            const label = element.closest('label')?.getBoundingClientRect().height ?? 0;
            const isSkipLink = element.matches('.skip-link');
            return !inText && !isSkipLink && Math.max(height, label) < 43.5;
          })
          .map(
            ({ tagName, textContent, className }) =>
              `${tagName}.${className} ${textContent.trim().slice(0, 30)}`,
          ),
      );
      expect(small, path).toEqual([]);
    }
  });
}
