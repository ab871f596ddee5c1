const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** Words that say what a number is: a reference, a contact or an amount. */
const latinReference = words(`
  tiket ticket tickets order pesanan pemesanan transaksi transaction transactions trx txn id nomor
  nomer number no nmr hp telp telepon telpon phone rekening rek norek invoice faktur ref referensi
  reference resi laporan report case kasus va virtual account nik ktp npwp kitas paspor passport
  rrn saldo balance jumlah amount nominal sebesar senilai seharga harga price biaya fee uang dana
  rp idr rupiah top promo voucher referral booking pos zip error negara cabang area
  merchant toko produk bayar pembayaran payment qr qris token pln meter pelanggan bpjs imei iccid briva`);

const chineseReference =
  '工单|工單|订单|訂單|交易|流水|单号|單號|编号|編號|号码|號碼|手机|手機|电话|電話|账号|賬號|帐号|金额|金額|余额|餘額|身份证|身份證|客户号|参考号|运单|快递';

/** Words of time and place that lead to another number than the one named before. */
const latinLead = words(`
  tanggal tgl date pukul jam pada sejak since on at in di dari from ke to setelah after sebelum
  before untuk for via lewat sampai until hingga sekitar about around bulan tahun year tahunnya`);

const latinDenial = words(`
  tidak tdk tak belum blm gak ga gk ngga nggak enggak bukan gagal lupa salah terblokir diblokir
  not never no don't dont didn't didnt cannot can't cant forgot forgotten wrong failed error
  expired blocked without tanpa jangan`);

const chineseDenial = '没|沒|不|未|无|無|忘|错|錯|失败|失敗|过期|過期';

const latin = (list: string) => new RegExp(`(?:^|[^a-z])(?:${list})(?![a-z])`);

const reference = new RegExp(`${latin(latinReference).source}|${chineseReference}`);
const denial = new RegExp(`${latin(latinDenial).source}|${chineseDenial}`);
const leadAtEnd = new RegExp(`(?:^|[^a-z])(?:${latinLead})[^a-z]*$`);
const connector = '(?:is|was|are|adalah|yaitu|itu|ini|ialah|merupakan|是|为|為|即|:|=)';
const possessive = "(?:my|the|our|saya|aku|gue|your|a|an|我的|that's)";

/** Whether a text names a kind of number other than a secret. */
export const namesReference = (text: string): boolean => reference.test(text);

/** Whether a text says that something is missing, wrong or forgotten. */
export const denies = (text: string): boolean => denial.test(text);

/** Whether a text leads to a time, a place or a destination. */
export const leadsElsewhere = (text: string): boolean => leadAtEnd.test(text);

const sentenceBreak = /[!?;\n。！？；]|\.\s|,\s|，/;
const abbreviation = /(^|[^a-z])(no|nmr|rek|ref|trx|inv)\.\s/g;

const card = /(?:^|[^a-z])(?:cards?|kartu|debit|kredit|credit|visa|mastercard)(?![a-z])|卡/;
const neutral = /(?:^|[^a-z])(?:nomor|nomer|nmr|no|number|id)(?![a-z])|号码|號碼/g;

/** The words just before a number, in the same clause: all of them, and those after a card is named. */
const clauseBefore = (before: string): { clause: string; afterCard: string | undefined } => {
  const clause = before.slice(-40).replace(abbreviation, '$1$2 ').split(sentenceBreak).pop() ?? '';
  const [last = '', ...earlier] = clause.split(card).reverse();
  return { clause, afterCard: earlier.length > 0 ? last.replace(neutral, ' ') : undefined };
};

/**
 * Whether the words just before a number name it as a reference. A card named after them takes the
 * number back: “nomor kartu”.
 */
export const endsWithReference = (before: string): boolean => {
  const { clause, afterCard } = clauseBefore(before);
  return namesReference(afterCard ?? clause);
};

/** Whether the words just before a number name it as that of a card. */
export const endsWithCard = (before: string): boolean => {
  const { afterCard } = clauseBefore(before);
  return afterCard !== undefined && !namesReference(afterCard);
};

/** Whether the words just after a number say that it is a reference: “… is my ticket number”. */
export const startsWithReference = (after: string): boolean => {
  const rest = new RegExp(`^[\\s"'”)]*${connector}\\s*(?:${possessive}\\s*)?(.{0,24})`).exec(after);
  const bracket = /^\s*\(([^)]{0,30})\)/.exec(after);
  const words = (rest?.[1] ?? bracket?.[1] ?? '').split(sentenceBreak)[0] ?? '';
  return namesReference(words.split(/\s+/).slice(0, 2).join(' '));
};
