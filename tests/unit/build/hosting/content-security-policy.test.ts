import { expect, it } from 'vitest';
import {
  policyForPage,
  policyForSite,
  withPolicy,
} from '../../../../src/build/hosting/content-security-policy.ts';
import { inlineCode, inlineCodeOfAll } from '../../../../src/build/hosting/inline-code.ts';

// printf 'a{}' | openssl dgst -sha256 -binary | base64
const styleHash = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";

it('names the styles and scripts that stand in the page, and no data', () => {
  const { styles, scripts } = inlineCode(
    '<style data-x>a{}</style><script type="module">go()</script><script src="/x.js"></script>' +
      '<script type="application/ld+json">{"a":1}</script><script type="application/json">{}</script>',
  );
  expect(styles).toEqual([styleHash]);
  expect(scripts).toHaveLength(1);
});

it('knows a script by every byte of it', () => {
  const [a] = inlineCode('<script>go()</script>').scripts;
  const [b] = inlineCode('<script>go() </script>').scripts;
  expect(a).not.toBe(b);
});

it('hashes the bytes of code, whatever language is in it', () => {
  const page = '<script>say("钱")</script>';
  // printf 'say("钱")' | openssl dgst -sha256 -binary | base64
  expect(inlineCode(page).scripts).toEqual([
    "'sha256-XIobaPafz0mB8bCV7fShzdnKFcDaIrSFR3yag8epyyc='",
  ]);
});

it('names for the whole site what any page needs, once', () => {
  const one = inlineCode('<style>a{}</style>');
  const other = inlineCode('<style>a{}</style><style>b{}</style>');
  expect(inlineCodeOfAll([one, other]).styles).toEqual(other.styles);
});

it('allows nothing by default, no inline code and no eval', () => {
  const policy = policyForSite(inlineCode('<style>a{}</style>'));
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain(`style-src 'self' ${styleHash};`);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

it('says in the header only what a page cannot say', () => {
  const code = inlineCode('');
  expect(policyForPage(code)).not.toContain('frame-ancestors');
  expect(policyForSite(code)).toBe(`${policyForPage(code)}; frame-ancestors 'none'`);
});

it('stands before everything that it governs', () => {
  const page = withPolicy('<head><meta charset="utf-8"><style></style></head>', 'p');
  expect(page).toBe(
    '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="p"><style></style></head>',
  );
});

it('refuses a page that it could not protect', () => {
  expect(() => withPolicy('<p>no head</p>', 'p')).toThrow('charset');
});
