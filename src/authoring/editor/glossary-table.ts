import { languageNames, locales, type Locale } from '../../i18n/locales.ts';

type Term = { term: Record<Locale, string>; asWritten: Record<Locale, string[]> };

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** `content/style/glossary.md`: each term in the three languages, with the forms that count. */
export const glossaryTable = (glossary: Record<string, Term>): string =>
  [
    '# One term, one translation',
    '',
    'Terms of `content/glossary.yaml`, where they are explained too. An article that uses a term calls it by one of these forms; the check `glossary-term` says where a translation does not. This page is written by `npm run tool -- schemas`; change a term in `content/glossary.yaml`.',
    '',
    `| ${locales.map((locale) => languageNames[locale]).join(' | ')} |`,
    `| ${locales.map(() => '---').join(' | ')} |`,
    ...Object.values(glossary).map(
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
