const names = (list: string[]): string => list.join('|');

/** Codes of digits: PIN, OTP and their kin. */
const codes = names([
  '(?:m|t|e|u)-?pin',
  'p[. ]?i[. ]?n\\.?(?:[ -]?(?:number|code|no\\.?|nomor|nomer|transaksi|pembayaran|hp)(?:nya)?)?',
  'p1n',
  't?o[. ]?t[. ]?p',
  '(?:kode|code|nomor|nomer|angka|no\\.?)\\s*(?:otp|pin|verifikasi|verif|rahasia|akses|sms|konfirmasi|otorisasi|otentikasi|autentikasi|aktivasi|masuk|login)',
  '(?:verification|verify|verif|secret|access|sms|login|log-in|confirmation|auth|authentication|authori[sz]ation|activation|one[- ]?time) ?(?:code|number|pin|key)',
  'one[- ]?time[- ]?(?:password|passcode|pin|code)',
  '2fa(?: code)?',
  'passcode',
  'tac',
  'token (?:sms|otp|login)',
  '(?:my|your) code|kode (?:saya|anda|kamu)',
  '(?:短信|动态|動態|支付|登录|登錄|一次性)?(?:验证码|驗證碼|校验码|校驗碼|动态码|動態碼|短信码|短訊碼|簡訊碼|确认码|確認碼|认证码|認證碼|授权码|授權碼|激活码|登录码|登錄碼)',
]);

/** The number on the back of a card. */
const cardCodes = names([
  'cvv2?',
  'cvc2?',
  'cvn2?',
  '(?:card )?security (?:code|number)',
  '(?:kode|nomor|no\\.?)\\s*(?:cvv|cvc|keamanan|pengaman)(?:\\s*kartu)?',
  '(?:3|tiga|three) (?:angka|digit|digits|numbers) (?:(?:di )?belakang|on the back)(?: kartu| of my card| of the card)?',
  '(?:kode|angka|nomor) (?:di )?belakang kartu',
  '安全码|安全碼|(?:背面|卡背)(?:的)?(?:3|三)位(?:数字|数|码)?',
]);

/** Words for passwords, which need not be digits. */
const passwords = names([
  'pass?[ -]?w(?:o|0)rd',
  'passwd',
  'passwrod',
  'pwd',
  'pass ?phrase',
  'pass(?=\\s*[:=])',
  'pw',
  '(?:kata|kode)?\\s*sandi(?:\\s+(?:transaksi|masuk))?',
  'kata\\s*(?:kunci|laluan)',
  '密码|密碼|口令|动态密码',
]);

export type SecretName = { kind: 'code' | 'card-code' | 'password'; start: number; end: number };

const pattern = (list: string): RegExp =>
  new RegExp(`(^|[^a-z])(?:${list})(?:-?(?:nya|ku|mu)|s|['’]s)?(?![a-z])`, 'g');

const kinds = [
  { kind: 'code', pattern: pattern(codes) },
  { kind: 'card-code', pattern: pattern(cardCodes) },
  { kind: 'password', pattern: pattern(passwords) },
] as const;

/** Where a text names a secret, with what kind of value goes with it. */
export const secretNames = (text: string): SecretName[] =>
  kinds.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index + (match[1] ?? '').length,
      end: match.index + match[0].length,
    })),
  );

/** “Code” alone is a secret only where the sentence speaks of receiving or giving it. */
export const plainCode = /(?:^|[^a-z])(?:kode(?:nya|ku)?|codes?)(?![a-z])/g;
export const speaksOfReceiving =
  /(?:^|[^a-z])(?:sms|whats ?app|wa|login|log in|diminta|minta|dikirim|kirim|terima|menerima|received|sent|asked|gave|give|told|called|caller|kasih|beri|berikan|memberi|memberikan|bagikan|rahasia|secret|texted|masukkan)(?![a-z])/;
