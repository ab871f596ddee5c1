import type { Patterns } from './guard-patterns.ts';

/** Where a text names a secret, and what kind of value goes with it. */
export type SecretName = { kind: 'code' | 'cardCode' | 'password'; start: number; end: number };

/** A run of digits with what may part the digits of a code. */
const digitsOfCode = '\\d(?:[ \\t.,_\\-–]{0,3}\\d)*';

const lengths: Record<SecretName['kind'], [number, number]> = {
  code: [4, 8],
  // People also call codes by SMS so, which are longer: “kode keamanan 482913”.
  cardCode: [3, 8],
  password: [4, 20],
};

/** A day with a four-digit year, with or without a time after it, or a time with a dot. */
const dayOrTime =
  /^(?:(?:(?:19|20)\d\d[-./ ]\d\d?[-./ ]\d\d?|\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d)(?!\d)|(?:[01]?\d|2[0-3])\.[0-5]\d$)/;

/** Whether a run of digits ends like an amount, in whole thousands. */
const isRound = (run: string): boolean => /[1-9]\d*000$/.test(run.replace(/\D/g, ''));

/** The code in a run of digits, if it has the length of a code and is no phone number, day or time. */
const hasCode = (run: string, kind: SecretName['kind'], { mobileNumber }: Patterns): boolean => {
  const [least, most] = lengths[kind];
  const digits = run.replace(/\D/g, '');
  if (mobileNumber.test(digits) || dayOrTime.test(run)) return false;
  // A longer run can be a code with another number behind it.
  const { length } = digits.length > most ? (/^\d+(?=[ ,])/.exec(run)?.[0] ?? '') : digits;
  return length >= least && length <= most;
};

/** Whether only punctuation stands between a name and a number; a new line only after a colon. */
const isAdjacent = (between: string): boolean =>
  /^(?:[ \t"'“”‘’«»「」()[\]{}<>*#|/\\,，、~→:=-]|[:=]\n|–|—|\.(?=\S))*$/.test(between);

/** Whether a code follows its name: “PIN 123456”, “kode OTP saya adalah 482913”. */
export const codeFollows = (text: string, name: SecretName, patterns: Patterns): boolean => {
  const rest = text
    .slice(name.end, name.end + 100)
    .replace(patterns.digits, ' ')
    // “kode OTP pukul 10.15 adalah 482913”
    .replace(patterns.timeBefore, '$1');
  const [whole = '', between = '', run = ''] =
    new RegExp(`^([^\\d]*)(${digitsOfCode})(?!\\d)`).exec(rest) ?? [];
  if (!hasCode(run, name.kind, patterns) || patterns.unit.test(rest.slice(whole.length)))
    return false;
  // “tanpa OTP 500000 keluar”: an amount
  if (isAdjacent(between))
    return !(isRound(run) && patterns.mentions.test(text.slice(0, name.start)));
  if (patterns.tells.test(between)) return !isRound(run);
  const { reference, leadAtEnd, denial, goesOn } = patterns;
  if ([reference, leadAtEnd, denial, goesOn].some((other) => other.test(between))) return false;
  return !isRound(run) || between.replace(patterns.binding, ' ').trim() === '';
};

/** Whether a code stands before its name: “482913 is my OTP”, “482913 是验证码”. */
export const codePrecedes = (text: string, name: SecretName, patterns: Patterns): boolean => {
  const { reference, leadAtEnd, strong, binding, denial } = patterns;
  const before = text.slice(Math.max(0, name.start - 100), name.start);
  const match = new RegExp(`(?:^|[^a-z\\d+])(${digitsOfCode})([^\\d]*)$`).exec(before);
  const [, run = '', between = ''] = match ?? [];
  if (!hasCode(run, name.kind, patterns)) return false;
  if (strong.test(between)) return !reference.test(between);
  const clause =
    before
      .slice(0, match!.index)
      .split(/[,，.;。\n]/)
      .pop() ?? '';
  return (
    between.replace(binding, ' ').replace(/[\s(（["'“「:：-]/g, '') === '' &&
    /^\d{6}$/.test(run) &&
    !reference.test(clause) &&
    !leadAtEnd.test(clause) &&
    !denial.test(text.slice(name.end, name.end + 30))
  );
};

const isWord = (token: string, { noPassword }: Patterns): boolean =>
  token.length >= 4 && /^[!-~]+$/.test(token) && !noPassword.test(token.replace(/[.!?]+$/, ''));

/** Whether a word is letters and digits together, and no e-mail address. */
const isMixed = (token: string): boolean =>
  token.length >= 5 && /^(?=.*[a-z])(?=.*\d)(?!.*@[\w-]+\.)[!-~]+$/.test(token);

/** Whether a password that is not digits alone follows its name: “password: rahasia123”. */
export const passwordFollows = (text: string, { end }: SecretName, patterns: Patterns): boolean => {
  const { reference, is, quoted, given } = patterns;
  const clause = text.slice(end, end + 80).split(/[\n。！？]|[.!?](?:\s|$)/)[0] ?? '';
  // “my password is "Hello World"”
  if (quoted.test(clause)) return true;
  // “password: kucing”, “kata sandi saya = kucing”, “密码是kucing”
  const [value = '', latin, other = ''] = given.exec(clause) ?? [];
  if (isWord(latin ?? other, patterns) && !reference.test(value)) return true;
  const tokens = clause.split(/[,，;；]/)[0]!.match(/[^\s"'“”‘’「」。、()]+/g) ?? [];
  return tokens.some((token, index) => {
    const isLastWord =
      index > 0 &&
      index === tokens.length - 1 &&
      is.test(tokens[index - 1]!) &&
      isWord(token, patterns);
    return (isMixed(token) || isLastWord) && !reference.test(tokens.slice(0, index).join(' '));
  });
};
