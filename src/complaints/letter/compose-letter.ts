import { clockTime } from '../../contacts/hours/clock-time.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format-date.ts';
import type { LetterNeed } from '../../schemas/letter.ts';
import { formatAmount } from './amount.ts';
import type { LetterInput } from './letter-input.ts';
import type { LetterTexts } from './letter-texts.ts';

/** A part of the letter; the same parts stand in the same order in every language. */
export type Paragraph = {
  part: string;
  /** A line above a list. */
  lead?: string;
  lines: string[];
  list?: 'bullets' | 'numbers';
};

/** What the letter still misses; ids of blanks. */
type Missing = 'problem' | 'story' | 'date' | 'asks' | LetterNeed;

export type Letter = { subject: string; paragraphs: Paragraph[]; missing: Missing[] };

const allNeeds: readonly LetterNeed[] = ['amount', 'transaction', 'tickets'];

/** The details that the problem and the requests need. Before a problem is chosen, all of them. */
const needsOf = (input: LetterInput, { problems, asks }: LetterTexts): Set<LetterNeed> => {
  const problem = problems[input.problem];
  const needs = new Set(problem ? problem.needs : allNeeds);
  if (input.asks.some((id) => asks[id]?.includes('{amount}'))) needs.add('amount');
  return needs;
};

const given = (input: LetterInput, { money }: LetterTexts): Record<LetterNeed, string> => ({
  amount: input.amount === undefined ? '' : formatAmount(input.amount, money),
  transaction: input.transaction.trim(),
  tickets: input.tickets.trim(),
});

/** Day and time of the event, or its blank. */
const moment = ({ date, time }: LetterInput, { wording, blanks, tag }: LetterTexts) => {
  if (date === '') return blanks.date;
  const day = formatDate(date, tag);
  const [hours, minutes] = time.split(':').map(Number);
  const clock = time && clockTime(hours! * 60 + minutes!, tag);
  return clock ? fill(wording.dateAndTime, { date: day, time: clock }) : day;
};

/** The sentence for the problem, and the reader's own words. */
const told = (input: LetterInput, { problems, wording, blanks }: LetterTexts): string[] => {
  const sentence = problems[input.problem]?.sentence;
  const story = input.story.trim();
  if (sentence === undefined && story === '') return [blanks.story];
  return [
    ...(sentence === undefined ? [] : [sentence]),
    ...(story === '' ? [] : [wording.ownWords ?? story.replaceAll('\r\n', '\n')]),
  ];
};

/**
 * Composes a complaint letter. What is not filled in stays as a blank in square brackets where the
 * letter needs it, and is left out where it does not. Before a problem is chosen the letter is a
 * template, with a blank for everything that it can hold.
 *
 * @param texts the sentences of one language; compose once per language for two columns
 */
export const composeLetter = (input: LetterInput, texts: LetterTexts): Letter => {
  const { wording, blanks, tag } = texts;
  const { kind, to } = texts.recipients[input.recipient]!;
  const { name, firm } = texts.products[input.product]!;
  const problem = texts.problems[input.problem];
  const isTemplate = problem === undefined;
  const needs = needsOf(input, texts);
  const known = given(input, texts);
  const values = { product: name, firm, amount: known.amount || blanks.amount };
  const day = (date: string) => formatDate(date, tag);
  const sentences = (ids: readonly string[], from: Record<string, string>, blank: string) =>
    ids.length > 0 ? ids.map((id) => fill(from[id] ?? '', values)) : [blank];

  const about = fill(wording[kind].subject, {
    ...values,
    problem: problem?.subject ?? blanks.problem,
  });
  const subject = known.tickets
    ? fill(wording.ticket, { subject: about, tickets: known.tickets })
    : about;
  const hasAttachments = input.attachments.length > 0;

  const paragraphs: (Paragraph | false)[] = [
    {
      part: 'place',
      lines: [fill(wording.place, { today: input.today ? day(input.today) : blanks.today })],
    },
    { part: 'subject', lines: [fill(wording.subject, { subject })] },
    (hasAttachments || isTemplate) && {
      part: 'enclosed',
      lines: [
        fill(wording.enclosed, {
          list: new Intl.ListFormat(tag).format(
            sentences(input.attachments, texts.attachments, blanks.attachments),
          ),
        }),
      ],
    },
    { part: 'to', lines: [wording.to, ...to.split('\n')] },
    { part: 'salutation', lines: [wording.salutation] },
    { part: 'opening', lines: [fill(wording[kind].opening, values)] },
    {
      part: 'facts',
      lines: [
        fill(wording.date, { date: moment(input, texts) }),
        ...allNeeds
          .filter((need) => known[need] || needs.has(need))
          .map((need) => fill(wording[need], { [need]: known[need] || blanks[need] })),
        ...(input.complained ? [fill(wording.complained, { date: day(input.complained) })] : []),
      ],
    },
    { part: 'told', lines: told(input, texts) },
    (input.tried.length > 0 || isTemplate) && {
      part: 'tried',
      lead: wording.tried,
      lines: sentences(input.tried, texts.tried, blanks.tried),
      list: 'bullets',
    },
    {
      part: 'asks',
      lead: wording.asks,
      lines: sentences(input.asks, texts.asks, blanks.asks),
      list: 'numbers',
    },
    {
      part: 'answer',
      lines: [
        input.answerBy ? fill(wording.answerBy, { answerBy: day(input.answerBy) }) : wording.answer,
        ...(hasAttachments ? [wording.enclosing] : []),
      ],
    },
    { part: 'closing', lines: [wording.closing] },
    { part: 'signature', lines: wording.signature.split('\n') },
  ];
  return {
    subject,
    paragraphs: paragraphs.filter((paragraph) => paragraph !== false),
    missing: [
      ...(isTemplate ? (['problem'] as const) : []),
      ...(!problem?.sentence && input.story.trim() === '' ? (['story'] as const) : []),
      ...(input.date ? [] : (['date'] as const)),
      ...allNeeds.filter((need) => needs.has(need) && known[need] === ''),
      ...(input.asks.length > 0 ? [] : (['asks'] as const)),
    ],
  };
};
