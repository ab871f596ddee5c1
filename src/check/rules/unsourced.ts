import { country, symbolPattern } from '../../i18n/country.ts';
import { problemIn, type ContentFile } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { numberWordsIn } from '../read/number-words.ts';
import type { Rule } from '../content.ts';
import type { Problem } from '../problem.ts';
import { blank } from '../read/prose-of.ts';
import { readerTexts, type ReaderText } from '../read/reader-texts.ts';
import { bareNumber, type Registry } from '../read/registry.ts';

/** Kinds whose texts have a source by their schema, or give the words to avoid themselves. */
const sourced: ReadonlySet<ContentKind> = new Set<ContentKind>([
  'facts',
  'holidays',
  'contactsToAvoid',
  'screenWords',
]);

/** Texts of a channel that its own sources carry. */
const ownClaims = new Set<string | number>(['display', 'note']);

const linkChannel = 'Link the channel that carries it, such as [words](channel:<id>).';
const nameChannel = 'Leave it out: the page shows the channels with their source.';
const useFact = 'State it as a fact in content/facts and write <Fact id="…" />, or leave it out.';
const plainWords = 'Say it without the value, or where the schema allows it, with {fact.id}.';

const money = country ? `${symbolPattern}|${country.currency}|` : '';

/** `sign` is a quick test: nearly all texts fail it, and then the slow pattern is not needed. */
const unsourced: { what: string; sign: RegExp; pattern: RegExp; isContact: boolean }[] = [
  {
    what: 'An e-mail address or web address',
    sign: /@|:\/\/|www\.|[a-z0-9-]\.[a-z]/,
    pattern:
      /[\w.+-]{1,64}@[\w-]+\.[\w.]+|https?:\/\/\S+|\bwww\.\S+|(?<![\w.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|id|in|io|me|vip|xyz|site|online|shop|cc|ly|gl|link|app)\b(?:\/\S*)?/g,
    isContact: true,
  },
  { what: 'A handle', sign: /@/, pattern: /(?<![\w@])@\w[\w.]+/g, isContact: true },
  {
    what: 'A number',
    sign: /[\d０-９]/,
    pattern: new RegExp(
      String.raw`(?:(?:${money}[A-Z]{0,2}\p{Sc}) ?)?[+(]{0,2}[\d０-９](?:[\d０-９.,()\t \u00A0/\p{Pd}]{0,40}[\d０-９])?`,
      'giu',
    ),
    isContact: false,
  },
];

/** A channel's or ladder's own text may write a number of a channel, or a {placeholder}. */
const isRegistered = (found: string, { numbers }: Registry): boolean => {
  const bare = bareNumber(found);
  // Part of a number is known by it too: 12308 of +86 10 12308.
  const isPart = (number: string) => bare.length >= 5 && number.endsWith(bare);
  return [...numbers].some((number) => bare.endsWith(number) || isPart(number));
};

/** Figures that only say how something is counted: “24 hours, every day” of the interface. */
const isSmall = (found: string): boolean => /^\d{1,2}$/.test(found.trim());

const inText = (file: ContentFile, text: ReaderText, registry: Registry): Problem[] => {
  const isProse = file.kind === 'articleText';
  // Values of facts, and the numbers of the items of a list.
  let rest = text.text.replace(/\{[^{}\n]*\}|^\s*\d+\.\s/gm, blank);
  const found = unsourced.flatMap(({ what, sign, pattern, isContact }) => {
    if (!sign.test(rest)) return [];
    const matches = [...rest.matchAll(pattern)].map(({ 0: value, index }) => ({ value, index }));
    rest = rest.replace(pattern, blank);
    return matches
      .filter(({ value }) => isProse || !isRegistered(value, registry) || isContact)
      .filter(({ value }) => file.kind !== 'interface' || !isSmall(value))
      .map((match) => ({ ...match, what, isContact }));
  });
  // Numbers in words within a sourced claim are part of the claim; in the interface they are
  // ordinary words.
  const spoken =
    file.kind === 'interface'
      ? []
      : numberWordsIn(isProse ? withoutClaims(file, text) : rest, text.locale).map(
          ({ found: value, index }) => ({
            value,
            index,
            what: 'An amount or a time in words',
            isContact: false,
          }),
        );
  return [...found, ...spoken].map(({ value, index, what, isContact }) =>
    problemIn(
      file,
      text.placeOf(index, value),
      'unsourced',
      `${what} stands in the ${isProse ? 'prose' : 'text'}: “${value.trim()}”.`,
      isProse ? (isContact ? linkChannel : useFact) : isContact ? nameChannel : plainWords,
    ),
  );
};

/** The prose with what stands between <Fact …> and </Fact> blanked out. */
const withoutClaims = (file: ContentFile, { path, text }: ReaderText): string => {
  if (path.length > 0) return text;
  let result = text;
  for (const { index, 0: claim } of file.body.matchAll(/<Fact\b[^<>]*[^/<>]>[^<>]*<\/Fact>/g)) {
    result = result.slice(0, index) + blank(claim) + result.slice(index + claim.length);
  }
  return result;
};

/**
 * Numbers and contacts that a reader sees come from facts and channels only, where they have a
 * source.
 */
export const unsourcedRule: Rule = ({ files, registry }) =>
  files
    .filter(({ kind }) => !sourced.has(kind))
    .flatMap((file) =>
      readerTexts(file)
        // The sources of a channel cover its own value and its note.
        .filter(({ path }) => file.kind !== 'channel' || !ownClaims.has(path[0]!))
        .flatMap((text) => inText(file, text, registry)),
    );
