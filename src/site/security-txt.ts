/** Milliseconds of the longest time that RFC 9116 recommends, less a day. */
const validity = 364 * 24 * 60 * 60 * 1000;

/**
 * `/.well-known/security.txt` as RFC 9116 asks for it. It expires, so that a site nobody looks
 * after does not promise answers for ever; each build extends it.
 *
 * @param contact address to write to, with `mailto:` or `https:`
 * @param canonical where this very file is found
 * @param languages BCP 47 tags of the languages in which one may write
 * @param buildDay `YYYY-MM-DD`
 */
export const securityTxt = (
  contact: string,
  canonical: string,
  languages: readonly string[],
  buildDay: string,
): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(Date.parse(buildDay) + validity).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
