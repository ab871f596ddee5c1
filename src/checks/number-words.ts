import type { Locale } from '../i18n/locales.ts';

/** Amounts and times in words: a number and a unit. Vague words such as “a few days” are free. */
const patterns: Record<Locale, RegExp> = {
  en: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|half an?|a dozen|twenty-four)(?:[ -](?:hundred|thousand|million|working|business|calendar))*[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|per ?cent|rupiah|dollars?)\b/gi,
  id: /\b(?:(?<=(?:dalam|selama|tunggu|setelah|maksimal|paling lama|paling lambat|kurang dari|lebih dari) )se(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun)|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sejuta|setengah|se(?=puluh|ratus|ribu))(?: ?(?:belas|puluh|ratus|ribu|juta|miliar))*(?: (?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|persen|rupiah)|(?<=ribu|juta|miliar)))\b/gi,
  zh: /(?<![一二两三四五六七八九十百千万半]|最后|[第同某那这每另])[一二两三四五六七八九十百千万半]+ ?(?:个(?:半)?)?(?:秒钟?|分钟|小时|工作日|自然日|天(?!内?然)|星期|月(?!份)|年|万?(?:元|印尼盾|卢比)|成(?![功为])|百分点)/gu,
};

/** Amounts and times in words in a text, with where they stand. */
export const numberWordsIn = (text: string, locale: Locale): { found: string; index: number }[] =>
  [...text.matchAll(patterns[locale])].map(({ 0: found, index }) => ({ found, index }));
