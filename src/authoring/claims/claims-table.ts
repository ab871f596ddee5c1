import type { Source } from '../../schemas/provenance.ts';
import type { StatedClaim } from './claim.ts';

const head = [
  'claim',
  'value',
  'confidence',
  'checked',
  'publisher',
  'address',
  'published',
  'read',
  'pages',
];

/** Who says it, where, since when, and when it was read. */
const originOf = (source: Source): string[] => {
  if (source.kind === 'app-screen') {
    return [`screen of ${source.app} ${source.version}`, '', source.date ?? 'undated', ''];
  }
  if (source.kind === 'received-message') {
    return [`${source.medium} from ${source.from}`, '', 'undated', ''];
  }
  const { publisher, url, published, read, via } = source;
  return [publisher, url, published ?? 'undated', `${read ?? 'unknown'}${via ? ` (${via})` : ''}`];
};

/** The claims as a table, values parted by tabs: one line for each source of a claim. */
export const claimsTable = (claims: readonly StatedClaim[]): string =>
  [
    head,
    ...claims.flatMap(({ id, value, provenance, pages }) => {
      const { confidence, checked, sources } = provenance;
      const origins =
        sources.length === 0 ? [['no public source', '', '', '']] : sources.map(originOf);
      return origins.map((origin) => [
        id,
        value,
        confidence,
        checked,
        ...origin,
        pages.map((page) => `/${page}`).join(' '),
      ]);
    }),
  ]
    .map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
