const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Small words that nearly every sentence of a language has, and hardly one of another, by BCP 47
 * language. A language without them is not told from others in the same script.
 */
export const smallWords: Record<string, ReadonlySet<string>> = {
  id: words(
    'yang dan di ke dari untuk dengan kamu tidak ini itu atau kalau lewat semua buka lalu dulu akan sudah belum bisa ada jangan lapor simpan catat karena pada oleh juga saja cara',
  ),
  en: words(
    'the and to of you your is are a an in on for with not this that or if it they can do from by at was be have has will when what',
  ),
};
