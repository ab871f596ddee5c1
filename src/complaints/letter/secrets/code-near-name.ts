import { isDay, isPhone, isRound, isTime, isYear } from './number-shapes.ts';
import type { SecretName } from './secret-names.ts';
import type { WordPatterns } from './word-patterns.ts';

/** A run of digits with what may part the digits of a code. */
const runSource = '\\d(?:[ \\t.,_\\-–]{0,3}\\d)*';

const lengths: Record<SecretName['kind'], [number, number]> = {
  code: [4, 8],
  // Also said of codes by SMS: “kode keamanan 482913”.
  'card-code': [3, 8],
  password: [4, 20],
};

const sentenceBreak = /[!?;。！？；]|\.(?:\s|$)|\n/;
const comma = /[,，、]/;

/** Punctuation and nothing else; a new line only after a colon. */
const isAdjacent = (between: string): boolean =>
  /^(?:[ \t"'“”‘’«»「」()[\]{}<>*#|/\\,，、~→:=-]|–|—|\.(?=\S))*$/.test(between) ||
  /^[ \t]*[:=][\s"'“”]*$/.test(between);

/** The code in a run of digits, if it has the length of a code and is no phone number or date. */
const hasCode = (run: string, kind: SecretName['kind'], patterns: WordPatterns): boolean => {
  const [least, most] = lengths[kind];
  const digits = run.replace(/\D/g, '');
  if (isPhone(run, patterns) || isDay(run)) return false;
  if (digits.length >= least && digits.length <= most) return true;
  // A longer run can be a code with another number behind it.
  const first = /^\d+(?=[ ,])/.exec(run)?.[0] ?? '';
  return digits.length > most && first.length >= least && first.length <= most;
};

/** What stands between a name and a number leaves the number to the name. */
const bindsForward = (between: string, run: string, patterns: WordPatterns): boolean => {
  const { tells, reference, leadAtEnd, connects, binding, denial, goesOn } = patterns;
  if (isAdjacent(between)) return !isTime(run) || /[:=]/.test(between);
  if (tells.test(between)) {
    return !isRound(run) && !reference.test(between);
  }
  if (sentenceBreak.test(between.trimEnd().replace(/\.$/, '. ')) || comma.test(between))
    return false;
  if (reference.test(between) || leadAtEnd.test(between)) return false;
  if (connects.test(between)) return true;
  const rest = between.replace(binding, ' ').trim();
  if (rest === '') return !isTime(run);
  if (denial.test(rest) || goesOn.test(rest) || isYear(run) || isRound(run) || isTime(run))
    return false;
  return /\p{Script=Han}/u.test(rest) ? rest.length <= 8 : rest.split(/\s+/).length <= 4;
};

/** Whether a code follows its name: “PIN 123456”, “kode OTP saya adalah 482913”. */
export const codeFollows = (
  text: string,
  { kind, start, end }: SecretName,
  patterns: WordPatterns,
): boolean => {
  const { digits, timeBefore, unit, mentions } = patterns;
  const rest = text
    .slice(end, end + 100)
    .replace(digits, ' ')
    // “kode OTP pukul 10.15 adalah 482913”
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
  return hasCode(run, kind, patterns) && bindsForward(between, run, patterns);
};

/** Whether a code stands before its name: “482913 is my OTP”, “482913 是验证码”. */
export const codePrecedes = (
  text: string,
  { kind, start, end }: SecretName,
  patterns: WordPatterns,
): boolean => {
  const { amountAhead, unit, reference, leadAtEnd, strong, binding, denial, owned } = patterns;
  const before = text.slice(Math.max(0, start - 100), start);
  const match = new RegExp(`(^|[^a-z\\d+])(${runSource})([^\\d]*)$`).exec(before);
  if (!match) return false;
  const [, , run = '', between = ''] = match;
  const ahead = before.slice(0, match.index);
  if (!hasCode(run, kind, patterns) || kind === 'password' || amountAhead.test(ahead)) return false;
  if (sentenceBreak.test(between) || comma.test(between) || unit.test(between)) return false;
  const clause =
    ahead
      .slice(-30)
      .split(/[,，.;。\n]/)
      .pop() ?? '';
  const named = reference.test(clause) || leadAtEnd.test(`${clause} `);
  const words = between.trim().split(/\s+/).length;
  if (strong.test(between)) return words <= 6 && !reference.test(between);
  if (named) return false;
  const rest = between.replace(binding, ' ').replace(/[\s(（["'“「:：-]/g, '');
  const after = text.slice(end, end + 30);
  return (
    rest === '' &&
    !isRound(run) &&
    !denial.test(after) &&
    (/^\d{6}$/.test(run) || owned.test(after))
  );
};
