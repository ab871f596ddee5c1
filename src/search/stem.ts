import type { Locale } from '../i18n/locales.ts';

const particles = /(nya|lah|kah|pun|ku|mu)$/;
const suffixes = /(kan|an|i)$/;
const prefixes =
  /^(?:memper|diper|ter|ber|meng|meny|men|mem|me|peng|peny|pen|pem|per|pe|di|ke|se|ng|ny|n|m)(?=.{4})/;

/** Takes common affixes off an Indonesian word; rough, because n-grams catch the rest. */
const stemIndonesian = (word: string): string => {
  let stem = word;
  if (stem.length > 5) stem = stem.replace(particles, '');
  if (stem.length > 5) stem = stem.replace(suffixes, '');
  return stem.replace(prefixes, '');
};

/** Takes common endings off an English word. */
const stemEnglish = (word: string): string => {
  if (word.length <= 4) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(ing|ed|es|s|ly)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/e$/, '');
};

/** The stem of a Latin word; Chinese text holds English ones. */
export const stem = (word: string, locale: Locale): string =>
  locale === 'id' ? stemIndonesian(word) : stemEnglish(word);
