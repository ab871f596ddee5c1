import { isDueForReview } from '../../facts/review.ts';
import { isPage } from '../../schemas/provenance.ts';
import type { StatedClaim } from './read-claims.ts';
import type { Answer } from './ask.ts';
import { keyOf, writeRecord, type Record } from './seen.ts';

type Cited = Pick<StatedClaim, 'id' | 'provenance'>;

/** Every address that is cited, with the claims that cite it. */
export const citedAddresses = (claims: readonly Cited[]): Map<string, Cited[]> => {
  const cited = new Map<string, Cited[]>();
  for (const claim of claims) {
    const addresses = claim.provenance.sources.filter(isPage).map(({ url }) => url);
    for (const address of new Set(addresses)) {
      cited.set(address, [...(cited.get(address) ?? []), claim]);
    }
  }
  return cited;
};

/** Most lines of a section, since an issue on GitHub holds only 65,536 characters. */
const longest = 100;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        `## ${title} (${lines.length})`,
        ...lines.slice(0, longest).map((line) => `- ${line}`),
        ...(lines.length > longest ? [`- and ${lines.length - longest} more`] : []),
        '',
      ];

const byClaims = (address: string, claims: readonly Cited[], what: string): string =>
  `<${address}> ${what}. Cited by: ${claims.map(({ id }) => id).join(', ')}`;

/**
 * The report of a round in Markdown, with the record of it in a comment that readers do not see.
 * A page that changed stays in the report until each claim that cites it was checked after the
 * change.
 */
export const report = (
  claims: readonly Cited[],
  answers: ReadonlyMap<string, Answer>,
  record: Record,
  today: string,
): { text: string; isClean: boolean } => {
  const cited = [...citedAddresses(claims)];
  const lines = (is: 'gone' | 'refused') =>
    cited.flatMap(([address, by]) => {
      const answer = answers.get(address);
      return answer?.is === is ? [byClaims(address, by, answer.why)] : [];
    });
  const changed = cited.flatMap(([address, by]) => {
    const day = record.get(keyOf(address))?.changed;
    const unread = by.filter(({ provenance }) => day !== undefined && provenance.checked < day);
    return unread.length > 0 ? [byClaims(address, unread, `says something else since ${day}`)] : [];
  });
  const due = claims
    .filter(({ provenance }) => isDueForReview(provenance, today))
    .map(({ id, provenance }) => `${id}, checked on ${provenance.checked}`);
  const gone = lines('gone');
  const text = [
    `${cited.length} cited addresses were asked on ${today}.`,
    '',
    ...section('Gone: find another source, or withdraw the claim', gone),
    ...section('Changed: compare the claim, then set its “checked”', changed),
    ...section('Due for review', due),
    ...section('Did not answer a program: look yourself when you are there', lines('refused')),
    ...(gone.length + changed.length + due.length === 0 ? ['Nothing is to be done.', ''] : []),
    `<!-- What each page said, for the next round.\n${writeRecord(record)}\n-->`,
    '',
  ].join('\n');
  return { text, isClean: gone.length + changed.length + due.length === 0 };
};
