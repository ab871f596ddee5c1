/** A language that a page offers, by its URL segment and its BCP 47 tag. */
type Offered = { locale: string; tag: string };

const parsed = (tag: string): { language: string; script: string | undefined } | undefined => {
  try {
    // The constructor also turns old codes, which some Android browsers send, into today’s.
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language, script };
  } catch {
    return undefined;
  }
};

const fitting = (wanted: string, offered: readonly Offered[]): Offered | undefined => {
  const asked = parsed(wanted);
  const sameLanguage = offered.filter(
    ({ tag }) => asked && parsed(tag)?.language === asked.language,
  );
  return sameLanguage.find(({ tag }) => parsed(tag)?.script === asked?.script) ?? sameLanguage[0];
};

/**
 * The language to open for a reader: the one chosen before, else the first of the browser's
 * languages that the site has, in its script if there is a choice; `undefined` leaves the choice to
 * the reader.
 *
 * @param languages BCP 47 tags, most wanted first, as in `navigator.languages`
 */
export const preferredLocale = (
  remembered: string | null,
  languages: readonly string[],
  offered: readonly Offered[],
): string | undefined => {
  if (offered.some(({ locale }) => locale === remembered)) return remembered ?? undefined;
  for (const wanted of languages) {
    const found = fitting(wanted, offered);
    if (found) return found.locale;
  }
  return undefined;
};
