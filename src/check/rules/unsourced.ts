import { country, symbolPattern } from '../../i18n/country.ts';
import { fileRule } from '../content.ts';
import type { ContentFile, Report } from '../read/content-file.ts';
import type { ContentKind } from '../read/content-kinds.ts';
import { numberWordsIn } from '../read/number-words.ts';
import { blank, proseOf } from '../read/prose-of.ts';
import { readerTexts, type ReaderText } from '../read/reader-texts.ts';
import { bareNumber, type Registry } from '../read/registry.ts';

/** Kinds whose schema wants a source for each text, or that list contacts in order to warn of them. */
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

const unsourced: { what: string; pattern: RegExp; isContact: boolean }[] = [
  {
    what: 'An e-mail address or web address',
    pattern:
      /[\w.+-]{1,64}@[\w-]+\.[\w.]+|https?:\/\/\S+|\bwww\.\S+|(?<![\w.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|id|in|io|me|vip|xyz|site|online|shop|cc|ly|gl|link|app)\b(?:\/\S*)?/g,
    isContact: true,
  },
  { what: 'A handle', pattern: /(?<![\w@])@\w[\w.]+/g, isContact: true },
  {
    what: 'A number',
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
  // A text may give the last digits of a known number alone: 12308 of +86 10 12308.
  const isPart = (number: string) => bare.length >= 5 && number.endsWith(bare);
  return [...numbers].some((number) => bare.endsWith(number) || isPart(number));
};

/** Figures that only say how something is counted: “24 hours, every day” of the interface. */
const isSmall = (found: string): boolean => /^\d{1,2}$/.test(found);

/** Words that a fact carries, between <Fact …> and </Fact>. */
const claim = /<Fact\b[^<>]*[^/<>]>[^<>]*<\/Fact>/g;

const inText = (
  file: ContentFile,
  { text, path, locale, placeOf }: ReaderText,
  registry: Registry,
  report: Report,
): void => {
  const isArticle = file.kind === 'articleText';
  const tell = (index: number, value: string, what: string, isContact: boolean) => {
    report(
      placeOf(index, value),
      `${what} stands in the ${isArticle ? 'prose' : 'text'}: “${value}”.`,
      isArticle ? (isContact ? linkChannel : useFact) : isContact ? nameChannel : plainWords,
    );
  };
  const isInterface = file.kind === 'interface';
  // Blanked out: the values of facts, and the numbers of the items of a list.
  let rest = text.replace(/\{[^{}\n]*\}|^\s*\d+\.\s/gm, blank);
  for (const { what, pattern, isContact } of unsourced) {
    for (const { 0: value, index } of rest.matchAll(pattern)) {
      const isFree = !isArticle && !isContact && isRegistered(value, registry);
      if (!isFree && !(isInterface && isSmall(value))) tell(index, value, what, isContact);
    }
    rest = rest.replace(pattern, blank);
  }
  // In the interface, numbers in words are ordinary words.
  if (isInterface) return;
  const isProse = isArticle && path.length === 0;
  const unclaimed = isProse ? proseOf(file.body.replace(claim, blank)) : text;
  for (const { found, index } of numberWordsIn(isArticle ? unclaimed : rest, locale)) {
    tell(index, found, 'An amount or a time in words', false);
  }
};

/**
 * Numbers and contacts that a reader sees come from facts and channels only, where they have a
 * source.
 */
export const unsourcedRule = fileRule('unsourced', (file, report, { registry }) => {
  if (sourced.has(file.kind)) return;
  for (const text of readerTexts(file)) {
    // The sources of a channel cover its own value and its note.
    const isCovered = file.kind === 'channel' && ownClaims.has(text.path[0]!);
    if (!isCovered) inText(file, text, registry, report);
  }
});
