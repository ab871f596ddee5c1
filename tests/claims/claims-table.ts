import { localeForOthers } from '../../src/i18n/locales.ts';
import { localize } from '../../src/i18n/localize.ts';
import { isPage, nameOf } from '../../src/schemas/provenance.ts';
import type { StatedClaim } from '../../src/authoring/sources/read-claims.ts';

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

/** The claims as a table with tabs between the columns: one line for each source of a claim. */
export const claimsTable = (claims: readonly StatedClaim[]): string =>
  [
    head,
    ...claims.flatMap(({ id, value, provenance, pages }) => {
      const { confidence, checked, sources } = provenance;
      const origins =
        sources.length === 0
          ? [['no public source', '', '', '']]
          : sources.map((source) =>
              isPage(source)
                ? [
                    localize(source.publisher, localeForOthers),
                    source.url,
                    source.published ?? 'undated',
                    `${source.read ?? 'unknown'}${source.via ? ` (${source.via})` : ''}`,
                  ]
                : [nameOf(source), source.kind, '', ''],
            );
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
