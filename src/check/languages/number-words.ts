import { Converter } from 'opencc-js/t2cn';
import { scripts, type Locale } from '../../i18n/locales.ts';
import { languageOf } from '../../i18n/scripts.ts';

const anyOf = (...lists: string[]): string =>
  lists.map((list) => list.replaceAll(' ', '|')).join('|');

const ones = 'one two three four five six seven eight nine';
const tens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety';
const large = 'hundred thousand million';
const units = '(?:second|minute|hour|day|week|month|year|rupiah|dollar)s?|per ?cent';

const english = [
  // fourteen working days, half an hour
  `(?:(?:an? )?(?:${anyOf(ones, tens, large)})(?:[ -](?:and[ -])?(?:${anyOf(ones, tens, large)}))*|half an?|a dozen)` +
    `(?:[ -](?:more|full|whole|other|working|business|calendar))*[ -](?:${units})\\b`,
  // within a week
  '(?<=\\b(?:within|after|takes?|wait|up to|at most|less than|more than) )an? (?:second|minute|hour|day|week|month|year)\\b',
  // fifty thousand
  `(?:an?|${anyOf(ones, tens)})(?:[ -](?:${anyOf(large)}))+\\b`,
];

const satuan = 'satu dua tiga empat lima enam tujuh delapan sembilan';
const sebuah = 'sepuluh sebelas seratus seribu sejuta setengah';
const besar = 'belas puluh ratus ribu juta miliar';
const waktu = 'detik menit jam hari minggu pekan bulan tahun';

const indonesian = [
  // dalam seminggu
  `(?<=(?:dalam|selama|tunggu|setelah|maksimal|paling lama|paling lambat|kurang dari|lebih dari) )se(?:${anyOf(waktu)})\\b`,
  // dua puluh empat jam, lima puluh ribu
  `(?:${anyOf(satuan, sebuah)}|se(?=puluh|ratus|ribu))(?: ?(?:${anyOf(besar, satuan, sebuah)}))*` +
    `(?: (?:${anyOf(waktu)}|persen|rupiah)|(?<=ribu|juta|miliar))\\b`,
];

const figures = '一二两三四五六七八九十百千万半';

const chinese = [
  // 三个工作日, 两周, 两千五百印尼盾; not 第一天, 某一天, 周一
  `(?<![${figures}]|最后|[第同某那这每另])[${figures}]+ ?(?:个(?:半)?)?` +
    '(?:秒钟?|分钟|小时|工作日|自然日|天(?!内?然)|日(?=[内后起]|[以之][内后])|周(?![一二三四五六日天末边])|' +
    '星期|月(?!份)|年|万?(?:元|印尼盾|卢比)|成(?![功为])|百分点)',
  `百分之[${figures}零点]+`,
];

/**
 * Amounts and times in words: a number and a unit, by BCP 47 language. Vague words such as “a few
 * days” are free. A language that is not here is not looked at.
 */
const patterns: Record<string, RegExp> = {
  en: new RegExp(`\\b(?:${english.join('|')})`, 'gi'),
  id: new RegExp(`\\b(?:${indonesian.join('|')})`, 'gi'),
  zh: new RegExp(chinese.join('|'), 'gu'),
};

/** Character by character, so that places in a text stay the same. */
const simplified = (text: string): string => {
  const convert = Converter({ from: 't', to: 'cn' });
  return Array.from(text, (character) => convert(character)).join('');
};

/** Amounts and times in words in a text, with where they stand. */
export const numberWordsIn = (text: string, locale: Locale): { found: string; index: number }[] => {
  const pattern = patterns[languageOf(locale)];
  if (!pattern) return [];
  const read = scripts[locale] === 'Hant' ? simplified(text) : text;
  return [...read.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    found: text.slice(index, index + length),
    index,
  }));
};
