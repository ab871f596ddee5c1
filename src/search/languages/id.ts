const particles = /(nya|lah|kah|pun|ku|mu)$/;
const suffixes = /(kan|an|i)$/;
const prefixes =
  /^(?:memper|diper|ter|ber|meng|meny|men|mem|me|peng|peny|pen|pem|per|pe|di|ke|se|ng|ny|n|m)(?=.{4})/;

/** Takes common affixes off a word of Indonesian or Malay; rough, because n-grams catch the rest. */
export const stemMalay = (word: string): string => {
  let stem = word;
  if (stem.length > 5) stem = stem.replace(particles, '');
  if (stem.length > 5) stem = stem.replace(suffixes, '');
  return stem.replace(prefixes, '');
};
