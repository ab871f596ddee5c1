import { denies, leadsElsewhere, namesReference } from './neighbour-words.ts';
import { isDay, isPhone, isRound, isTime, isYear } from './number-shapes.ts';
import type { SecretName } from './secret-names.ts';

/** A run of digits with what may part the digits of a code. */
const runSource = '\\d(?:[ \\t.,_\\-–]{0,3}\\d)*';

const lengths: Record<SecretName['kind'], [number, number]> = {
  code: [4, 8],
  // Also said of codes by SMS: “kode keamanan 482913”.
  'card-code': [3, 8],
  password: [4, 20],
};

const unit =
  /^\s*(?:rupiah|ribu|rb|juta|jt|k|kali|x|menit|detik|jam|hari|minggu|bulan|tahun|orang|digits?|angka|times|minutes?|mins|seconds?|hours?|days?|weeks?|years?|people|rp|idr)(?![a-z])|^\s*(?:%|次|秒|分钟|小时|天|元|块|盾|印尼盾|年|月|日|号|人|万|千|多|位)/;

const sentenceBreak = /[!?;。！？；]|\.(?:\s|$)|\n/;
const comma = /[,，、]/;

/** Punctuation and nothing else; a new line only after a colon. */
const isAdjacent = (between: string): boolean =>
  /^(?:[ \t"'“”‘’«»「」()[\]{}<>*#|/\\,，、~→:=-]|–|—|\.(?=\S))*$/.test(between) ||
  /^[ \t]*[:=][\s"'“”]*$/.test(between);

/** Words that only bind the name to its number: “my PIN is”, “kode OTP saya adalah”. */
const binding =
  /(?:^|[^a-z])(?:saya|aku|gue|gw|ku|nya|my|the|our|his|her|code|kode|yang|itu|ini|adalah|is|was|baru|lama|new|old|current|sekarang|now)(?![a-z])|我的|的|码|碼|是|为/g;

/** Words that begin something new before the number. */
const goesOn = /(?:^|[^a-z])(?:dan|lalu|kemudian|terus|tapi|tetapi|and|then|but)(?![a-z])/;

/** A word at the end that says: here comes the value. */
const connects =
  /(?:[:=]|→|->|(?:^|[^a-z])(?:is|was|are|adalah|yaitu|yakni|ialah|berupa|itu|ini|nya)|是|为|為|即)["'“”‘’(\s]*$/;

/** Words with which people hand a code over, in the next clause too: “minta OTP, saya jawab 4821”. */
const tells =
  /(?:(?:^|[^a-z])(?:(?:men)?jawab|(?:me(?:ny|m|ng))?(?:s?ebut|beri|kirim|irim|masuk|asuk)(?:i?kan)?|kasih(?: tahu| tau| ke)?|kasihkan|sebutin|mengetik|ketik|told|said|gave|sent|typed|entered|answered)(?: (?:dia|mereka|them|him|her|it))?|说|說|告诉他|发给他|发了|發了|发过去|报给?他|给了?他?|输入|回复)\s*[:"'“]?\s*$/;

/** The code in a run of digits, if it has the length of a code and is no phone number or date. */
const hasCode = (run: string, kind: SecretName['kind']): boolean => {
  const [least, most] = lengths[kind];
  const digits = run.replace(/\D/g, '');
  if (isPhone(run) || isDay(run)) return false;
  if (digits.length >= least && digits.length <= most) return true;
  // A longer run can be a code with another number behind it.
  const first = /^\d+(?=[ ,])/.exec(run)?.[0] ?? '';
  return digits.length > most && first.length >= least && first.length <= most;
};

/** What stands between a name and a number leaves the number to the name. */
const bindsForward = (between: string, run: string): boolean => {
  if (isAdjacent(between)) return !isTime(run) || /[:=]/.test(between);
  if (tells.test(between)) {
    return !isRound(run) && !namesReference(between);
  }
  if (sentenceBreak.test(between.trimEnd().replace(/\.$/, '. ')) || comma.test(between))
    return false;
  if (namesReference(between) || leadsElsewhere(between)) return false;
  if (connects.test(between)) return true;
  const rest = between.replace(binding, ' ').trim();
  if (rest === '') return !isTime(run);
  if (denies(rest) || goesOn.test(rest) || isYear(run) || isRound(run) || isTime(run)) return false;
  return /[一-鿿]/.test(rest) ? rest.length <= 8 : rest.split(/\s+/).length <= 4;
};

/** Words before a name that speak of it without giving it. */
const mentions =
  /(?:^|[^a-z])(?:tanpa|tidak ada|tidak pakai|pakai|dengan|lewat|no|without|with)\s+$/;

/** A clock time between a name and its code: “kode OTP pukul 10.15 adalah 482913”. */
const timeBefore =
  /^(\D*)(?:[01]?\d|2[0-3])[.:][0-5]\d(?=\s\D*(?:adalah|yaitu|yakni|ialah|is|was|[:=])\s*\d)/;

/** Whether a code follows its name: “PIN 123456”, “kode OTP saya adalah 482913”. */
export const codeFollows = (text: string, { kind, start, end }: SecretName): boolean => {
  const rest = text
    .slice(end, end + 100)
    .replace(/\d{1,2}[\s-]*(?:digits?|angka|karakter|位数字|位数|位)/g, ' ')
    .replace(timeBefore, '$1');
  const match = new RegExp(`^([^\\d]*)(${runSource})(?!\\d)`).exec(rest);
  const [whole = '', between = '', run = ''] = match ?? [];
  if (run === '' || /[a-z+]$/.test(between)) {
    return false;
  }
  const after = rest.slice(whole.length);
  if (unit.test(after)) return false;
  // “tanpa OTP 500000 keluar”: an amount
  if (/^\s*$/.test(between) && isRound(run) && mentions.test(text.slice(0, start))) return false;
  return hasCode(run, kind) && bindsForward(between, run);
};

const strong =
  /^["'”’)\s]*(?:is|are|was|adalah|merupakan|ialah|as|sebagai|是|就是|为|為|=|→|->)(?![a-z])/;
const owned = /^\s*(?:saya|aku|gue|gw|ku|nya|my|code|我的)/;

/** Whether a code stands before its name: “482913 is my OTP”, “482913 是验证码”. */
export const codePrecedes = (text: string, { kind, start, end }: SecretName): boolean => {
  const before = text.slice(Math.max(0, start - 100), start);
  const match = new RegExp(`(^|[^a-z\\d+])(${runSource})([^\\d]*)$`).exec(before);
  if (!match) return false;
  const [, , run = '', between = ''] = match;
  const ahead = before.slice(0, match.index);
  if (!hasCode(run, kind) || kind === 'password' || /rp\.?\s*$/.test(ahead)) return false;
  if (sentenceBreak.test(between) || comma.test(between) || unit.test(between)) return false;
  const clause =
    ahead
      .slice(-30)
      .split(/[,，.;。\n]/)
      .pop() ?? '';
  const named = namesReference(clause) || leadsElsewhere(`${clause} `);
  const words = between.trim().split(/\s+/).length;
  if (strong.test(between)) return words <= 6 && !namesReference(between);
  if (named) return false;
  const rest = between.replace(binding, ' ').replace(/[\s(（["'“「:：-]/g, '');
  const after = text.slice(end, end + 30);
  return (
    rest === '' && !isRound(run) && !denies(after) && (/^\d{6}$/.test(run) || owned.test(after))
  );
};
