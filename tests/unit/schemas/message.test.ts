import { expect, it, vi } from 'vitest';
import { message } from '../../../src/schemas/message.ts';
import { source } from '../../../src/schemas/provenance.ts';

vi.mock(import('../../../src/i18n/content-path.ts'), () => import('../../setup/sample-content.ts'));

const sound = {
  topic: 'safety',
  to: 'gopay',
  language: 'id',
  title: { id: 'a', zh: 'b', en: 'c' },
  text: 'Tolong blokir akun [nomor HP] sejak [tanggal].',
  gloss: { zh: '请冻结账户[手机号]，自[日期]起。', en: 'Block [phone number] since [date].' },
};

const issues = (value: object) =>
  (message.safeParse(value).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${issue.message}`,
  );

it('a message has a gloss with the same slots in every language but its own', () => {
  expect(issues(sound)).toEqual([]);
  expect(issues({ ...sound, gloss: { zh: sound.gloss.zh } })).toEqual([
    'gloss.en: there is no gloss in English',
  ]);
  expect(issues({ ...sound, gloss: { ...sound.gloss, en: 'Block it since [date].' } })).toEqual([
    'gloss.en: slots in […]: 1 here, 2 in the text',
  ]);
  const say = { text: 'Blokir akun saya.', gloss: { zh: '请冻结。' } };
  expect(issues({ ...sound, say })).toEqual(['say.gloss.en: there is no gloss in English']);
});

it.each(['PIN', 'kode OTP', 'password', '密码'])('no slot asks for the %s', (secret) => {
  const text = sound.text.replace('[nomor HP]', `[${secret}]`);
  expect(issues({ ...sound, text })).toEqual([
    `text: the slot “[${secret}]” asks for a secret, which nobody who helps needs`,
  ]);
});

it('a source is a page, a screen of an app or a message that came', () => {
  const page = {
    url: 'https://a.example',
    publisher: 'A',
    published: null,
    read: null,
    firstHand: true,
  };
  const screen = { kind: 'app-screen', app: 'GoPay', version: 'later', date: null };
  const received = { kind: 'received-message', from: 'GoPay', medium: 'SMS' };
  for (const one of [page, { ...page, via: 'mirror' }, screen, received]) {
    expect(source.safeParse(one).success, JSON.stringify(one)).toBe(true);
  }
  for (const one of [{ ...page, via: 'hearsay' }, { ...screen, url: 'https://a.example' }, {}]) {
    expect(source.safeParse(one).success, JSON.stringify(one)).toBe(false);
  }
});
