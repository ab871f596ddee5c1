import { denies, namesReference } from './neighbour-words.ts';
import type { SecretName } from './secret-names.ts';

/** What people say about a password without giving it away. */
const notAPassword = new RegExp(
  `^(?:${`lupa salah tidak tdk belum gagal benar betul sama rahasia milik aman lemah kuat sudah telah
  saya aku kamu itu ini yang untuk dari ganti diganti diubah direset reset baru lama hilang dicuri
  ditolak diminta bocor error invalid wrong incorrect correct right forgot forgotten failed expired
  secret safe weak strong changed blocked locked hacked stolen leaked known mine yours same not
  never no none very too still being been required needed asked requested rejected the a an in on
  now gone lost missing old new case sensitive kosong empty different unknown`.replace(
    /\s+/g,
    '|',
  )})$`,
);

const tokens = /[^\s"'“”‘’「」，。；、,;()]+/g;
const connector = /^(?:is|was|are|adalah|yaitu|yakni|ialah|berupa)$/;
const isMixed = (token: string): boolean =>
  token.length >= 5 &&
  /[a-z]/.test(token) &&
  /\d/.test(token) &&
  /^[!-~]+$/.test(token) &&
  !/@[\w-]+\./.test(token);

const isWord = (token: string): boolean =>
  token.length >= 4 && /^[!-~]+$/.test(token) && !notAPassword.test(token.replace(/[.!?]+$/, ''));

/** Whether a password that is not digits alone follows its name: “password: rahasia123”. */
export const passwordFollows = (text: string, { end }: SecretName): boolean => {
  const clause = text.slice(end, end + 80).split(/[\n。！？]|[.!?](?:\s|$)/)[0] ?? '';
  // “my password is "Hello World"”
  if (/^[^"“,]{0,25}(?:[:=是]|is|was|adalah|yaitu)\s*["“][^"”]{4,}["”]/.test(clause)) return true;
  // “password: kucing”, “kata sandi saya = kucing”, “密码是kucing”
  const given = /^[^:=,]{0,25}[:=]\s*["'“]?([!-~]+)|^[^!-~]{0,6}[是为為]\s*["'“]?([!-~]+)/.exec(
    clause,
  );
  if (
    given &&
    isWord(given[1] ?? given[2] ?? '') &&
    !namesReference(clause.split(/[:=]/)[0] ?? '')
  ) {
    return true;
  }
  const following = (clause.split(/[,，;；]/)[0] ?? '').match(tokens) ?? [];
  for (const [index, token] of following.slice(0, 8).entries()) {
    if (isMixed(token)) {
      const between = following.slice(0, index).join(' ');
      return !namesReference(between) && !denies(between);
    }
    if (connector.test(token)) {
      const value = following[index + 1] ?? '';
      const isLast = following.length === index + 2;
      if (isLast && isWord(value) && !namesReference(following.slice(0, index).join(' ')))
        return true;
    }
  }
  return false;
};
