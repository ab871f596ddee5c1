import type { z } from 'astro/zod';
import { languageNames, locales } from '../../i18n/locales.ts';
import type { glossaryTerm } from '../../schemas/glossary.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** `content/style/glossary.md`: each term in the three languages, with the forms that count. */
export const glossaryTable = (terms: readonly z.infer<typeof glossaryTerm>[]): string =>
  [
    '# One term, one translation',
    '',
    'Terms of `content/glossary.yaml`, where they are explained too. An article that uses a term calls it by one of these forms; the check `glossary-term` says where a translation does not. This page is written by `npm run tool -- schemas`; change a term in `content/glossary.yaml`.',
    '',
    `| ${locales.map((locale) => languageNames[locale]).join(' | ')} |`,
    `| ${locales.map(() => '---').join(' | ')} |`,
    ...terms.map(
      ({ term, asWritten }) =>
        `| ${locales
          .map((locale) => {
            const others = asWritten[locale].filter((form) => form !== term[locale]);
            const also = others.length > 0 ? ` (${others.join(' · ')})` : '';
            return cell(`**${term[locale]}**${also}`);
          })
          .join(' | ')} |`,
    ),
    '',
  ].join('\n');
