import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const locales = ['id', 'zh', 'en'];
const mostTaps = 4;

const read = (address: string): string => readFileSync(`dist/${address}index.html`, 'utf8');

/** Where the answers of a page of the guide lead, as addresses from the base of the site. */
const answersOf = (address: string): string[] => {
  const [, list = ''] = /<ul class="answers">([\s\S]*?)<\/ul>/.exec(read(address)) ?? [];
  return [...list.matchAll(/<a href="\/([^"]+)"/g)].map(([, href = '']) => href);
};

/** Every way through the guide of a language: where it ends, after how many taps. */
const waysIn = (locale: string): Map<string, number> => {
  const ends = new Map<string, number>();
  const walk = (address: string, taps: number): void => {
    const answers = answersOf(address);
    expect(answers.length, address).toBeGreaterThan(1);
    for (const answer of answers) {
      expect(taps, answer).toBeLessThanOrEqual(mostTaps);
      if (answer.startsWith(`${locale}/what-happened/`)) walk(answer, taps + 1);
      else ends.set(answer, Math.min(taps, ends.get(answer) ?? taps));
    }
  };
  walk(`${locale}/what-happened/`, 1);
  return ends;
};

it.each(locales)(
  'without script every answer leads in at most four taps to a case, a channel or a complaint path (%s)',
  (locale) => {
    const ends = waysIn(locale);
    expect(ends.size).toBeGreaterThan(200);
    for (const end of ends.keys()) {
      const [page = '', anchor] = end.split('#');
      expect(page).toMatch(new RegExp(`^${locale}/(?:articles|contact|escalate)/[a-z0-9-]+/$`));
      expect(existsSync(`dist/${page}index.html`), end).toBe(true);
      if (anchor !== undefined) expect(read(page), end).toContain(` id="${anchor}"`);
    }
  },
);

/** Each kind of trouble, by where its way has to end. */
const kinds: Record<string, string> = {
  'no OTP': 'articles/register-otp/#no-sms',
  'cannot log in': 'articles/login-trouble/#account-not-found',
  'new phone': 'articles/new-phone/#code-on-old-phone',
  'number dead': 'articles/changed-number/#dead-without-email',
  'phone lost or stolen': 'contact/gopay-phone/',
  'account blocked': 'articles/account-blocked/#wallet-blocked',
  'PIN forgotten': 'articles/login-trouble/#pin-forgotten',
  'unknown transaction': 'articles/suspicious-activity/#unknown-payment',
  'money taken, order failed': 'articles/charged-but-failed/#shop-says-failed',
  'charged twice': 'articles/charged-but-failed/#charged-twice',
  pending: 'articles/charged-but-failed/#still-pending',
  'top-up missing at a bank': 'articles/top-up-missing/#receipt-success',
  'top-up missing at a counter': 'articles/top-up-missing/#paid-cash',
  'payment refused at a QR code': 'articles/qris/#amount-refused',
  'payment refused online': 'articles/payment-failed/#gopay-greyed',
  'transfer to a wrong number': 'articles/wrong-transfer/#wrong-gopay',
  'transfer to a wrong account': 'articles/wrong-transfer/#wrong-bank',
  'transfer missing': 'articles/transfer/#not-arrived-bank',
  'withdrawal missing': 'articles/withdraw/#no-cash',
  'refund late': 'articles/refund/#to-balance',
  'food order': 'articles/gojek-order-refund/#food-never-came',
  'ride order': 'articles/gojek-order-refund/#closed-without-service',
  'parcel order': 'articles/gojek-order-refund/#parcel',
  'credit not delivered': 'articles/bills-not-delivered/#credit-missing',
  'token not delivered': 'articles/bills-not-delivered/#token-missing',
  'voucher not delivered': 'articles/game-vouchers/#code-missing',
  'promotion missing': 'articles/promos-coins/#cashback-missing',
  'coins missing': 'articles/promos-coins/#coins-gone',
  'automatic charge': 'articles/autopay/#google-play',
  'loan or pay later late': 'articles/paylater-late/#cannot-pay',
  collectors: 'articles/paylater-late/#collector-calls',
  'loan in my name': 'articles/loan-in-my-name/#bill-in-my-app',
  savings: 'articles/gopay-tabungan/#money-moved',
  'scammed by transfer': 'articles/phishing-scams/#sent-money',
  'scammed by code': 'articles/phishing-scams/#gave-code',
  'fake support': 'articles/phishing-scams/#fake-support',
  'visitor’s payment refused': 'articles/foreign-wallets/#not-supported',
  'support does not answer': 'articles/formal-complaint/#no-answer',
};

it.each(locales)('each kind of trouble has its way through the guide (%s)', (locale) => {
  const ends = waysIn(locale);
  const missing = Object.entries(kinds).filter(([, end]) => !ends.has(`${locale}/${end}`));
  expect(missing).toEqual([]);
});

it.each(locales)(
  'a question shows what was answered before, each answer changeable (%s)',
  (locale) => {
    const html = read(`${locale}/what-happened/no-code/`);
    const [, given = ''] = /<section class="given"[^>]*>([\s\S]*?)<\/section>/.exec(html) ?? [];
    const changes = [...given.matchAll(/<a href="\/([^"]+)"/g)].map(([, href]) => href);
    expect(changes).toEqual([`${locale}/what-happened/`, `${locale}/what-happened/cannot-get-in/`]);
  },
);
