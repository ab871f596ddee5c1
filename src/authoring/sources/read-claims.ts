import type { z } from 'astro/zod';
import { articleTexts, ofKind, type ContentFile } from '../../check/read/content-file.ts';
import type { ContentKind } from '../../check/read/content-kinds.ts';
import { textsBelow } from '../../check/read/texts-below.ts';
import { numberForms } from '../../contacts/register/number-forms.ts';
import { fill } from '../../i18n/fill.ts';
import { localeForOthers, locales, type Locale } from '../../i18n/locales.ts';
import { localize } from '../../i18n/localize.ts';
import { pages } from '../../i18n/paths.ts';
import { ladderFacts } from '../../complaints/ladder-claims.ts';
import { factsInProse } from '../../facts/claims.ts';
import { factValue } from '../../facts/format-value.ts';
import { article } from '../../schemas/article.ts';
import { channel } from '../../schemas/channel.ts';
import { contactsToAvoid } from '../../schemas/contact-to-avoid.ts';
import { factArea } from '../../schemas/fact.ts';
import { interfaceText, type Interface } from '../../schemas/interface.ts';
import { ladder } from '../../schemas/ladder.ts';
import { letter } from '../../schemas/letter.ts';
import { isPage, nameOf, type Provenance } from '../../schemas/provenance.ts';

/** Something this site states, whatever kind of content carries it. */
export type StatedClaim = {
  /** Where to find the claim: `fact limits.balance-cap`, `channel support-phone`. */
  id: string;
  /** What it says, in one line. */
  value: string;
  provenance: Provenance;
  /** Pages that show it, as addresses after the locale. */
  pages: string[];
  /** Every text of it that a reader may see, in all languages. */
  texts: string[];
};

/** Entries of a kind with their ids. */
const entriesOf = <S extends z.ZodType>(
  files: readonly ContentFile[],
  kind: ContentKind,
  schema: S,
): { id: string; data: z.infer<S> }[] =>
  ofKind(files, kind).map(({ id, yaml }) => ({ id, data: schema.parse(yaml.data) }));

const textsIn = (value: unknown): string[] => textsBelow(value).map((text) => text.value);

const unique = (list: string[]): string[] => [...new Set(list)];

/**
 * Everything the site states with a source: facts, channels, steps of ladders, contacts to avoid.
 *
 * @throws where the content does not fit its schemas; the content check says more
 */
export const readClaims = (unordered: readonly ContentFile[]): StatedClaim[] => {
  // Each disk lists files in another order; sorted, the table is the same on every machine.
  const files = unordered.toSorted((a, b) => a.path.localeCompare(b.path));
  const articles = entriesOf(files, 'article', article);
  const channels = entriesOf(files, 'channel', channel);
  const ladders = entriesOf(files, 'ladder', ladder);
  const letters = entriesOf(files, 'letter', letter).map(({ data }) => data);
  const units = Object.fromEntries(
    entriesOf(files, 'interface', interfaceText).map(({ id, data }) => [id, data.units]),
  ) as Record<Locale, Interface['units']>;

  const pagesOfFact = (id: string) => [
    ...unique(
      articleTexts(files)
        .filter(({ body }) => factsInProse(body).includes(id))
        .map(({ slug }) => pages.article(slug)),
    ),
    ...ladders
      .filter(({ data }) => ladderFacts(data).includes(id))
      .map(({ id: ladderId }) => pages.ladder(ladderId)),
    ...letters
      .filter(({ products }) => Object.values(products).some(({ fact }) => fact === id))
      .map(() => pages.letter),
    pages.facts,
  ];
  const facts = entriesOf(files, 'facts', factArea).flatMap(({ id: area, data }) =>
    Object.entries(data).map(([key, fact]): StatedClaim => {
      const stated = (locale: Locale) =>
        fill(fact.statement[locale], { value: factValue(fact, locale, units[locale]) ?? '' });
      return {
        id: `fact ${area}.${key}`,
        value: stated(localeForOthers),
        provenance: fact,
        pages: pagesOfFact(`${area}.${key}`),
        texts: [
          ...locales.flatMap((locale) => [
            stated(locale),
            factValue(fact, locale, units[locale]) ?? '',
          ]),
          ...textsIn(fact.note),
          ...fact.sources.flatMap((source) =>
            isPage(source) ? textsIn(source.publisher) : nameOf(source),
          ),
        ],
      };
    }),
  );

  const fromChannels = channels.map(({ id, data }): StatedClaim => ({
    id: `channel ${id}`,
    value: localize(data.display, localeForOthers),
    provenance: data,
    pages: unique([
      pages.contact,
      pages.channel(id),
      ...articles
        .filter(({ data: { channels: used } }) => used.includes(id))
        .map(({ id: slug }) => pages.article(slug)),
      ...letters
        .filter(({ recipients }) => Object.values(recipients).some(({ channel }) => channel === id))
        .map(() => pages.letter),
    ]),
    texts: textsIn({ ...data, askedAs: undefined }),
  }));

  const steps = ladders.flatMap(({ id, data }) =>
    data.steps.map((step, index): StatedClaim => ({
      id: `ladder ${id} step ${index + 1}`,
      value: step.action[localeForOthers],
      provenance: {
        confidence: step.confidence,
        checked: data.checked,
        reviewEvery: data.reviewEvery,
        sources: [...step.sources, ...step.moveOn.sources],
      },
      pages: [pages.ladder(id)],
      texts: textsIn(step),
    })),
  );

  const toAvoid = entriesOf(files, 'contactsToAvoid', contactsToAvoid).flatMap(({ data }) =>
    data.map((entry): StatedClaim => ({
      id: `contact to avoid, ${entry.status}`,
      value: localize(entry.value, localeForOthers),
      provenance: entry,
      pages: [pages.avoid],
      texts: [...textsIn(entry), ...numberForms(localize(entry.value, localeForOthers))],
    })),
  );

  return [...facts, ...fromChannels, ...steps, ...toAvoid];
};
