import type { SecretName } from './secret-names.ts';
import type { WordPatterns } from './word-patterns.ts';

const tokens = /[^\s"'“”‘’「」，。；、,;()]+/g;
const isMixed = (token: string): boolean =>
  token.length >= 5 &&
  /[a-z]/.test(token) &&
  /\d/.test(token) &&
  /^[!-~]+$/.test(token) &&
  !/@[\w-]+\./.test(token);

const isWord = (token: string, { noPassword }: WordPatterns): boolean =>
  token.length >= 4 && /^[!-~]+$/.test(token) && !noPassword.test(token.replace(/[.!?]+$/, ''));

/** Whether a password that is not digits alone follows its name: “password: rahasia123”. */
export const passwordFollows = (
  text: string,
  { end }: SecretName,
  patterns: WordPatterns,
): boolean => {
  const { reference, denial, is, quoted, given } = patterns;
  const clause = text.slice(end, end + 80).split(/[\n。！？]|[.!?](?:\s|$)/)[0] ?? '';
  // “my password is "Hello World"”
  if (quoted.test(clause)) return true;
  // “password: kucing”, “kata sandi saya = kucing”, “密码是kucing”
  const value = given.exec(clause);
  if (
    value &&
    isWord(value[1] ?? value[2] ?? '', patterns) &&
    !reference.test(clause.split(/[:=]/)[0] ?? '')
  ) {
    return true;
  }
  const following = (clause.split(/[,，;；]/)[0] ?? '').match(tokens) ?? [];
  for (const [index, token] of following.slice(0, 8).entries()) {
    if (isMixed(token)) {
      const between = following.slice(0, index).join(' ');
      return !reference.test(between) && !denial.test(between);
    }
    if (is.test(token)) {
      const value = following[index + 1] ?? '';
      const isLast = following.length === index + 2;
      if (isLast && isWord(value, patterns) && !reference.test(following.slice(0, index).join(' ')))
        return true;
    }
  }
  return false;
};
