import { channel } from '../../schemas/channel.ts';
import { locales } from '../../i18n/locales.ts';
import type { Existing } from './existing.ts';
import type { Words } from './words.ts';

/** A question to the writer: the flag of the same name answers it too. */
type Question = {
  flag: keyof Words['ask'];
  /** Possible answers; without them the answer is a day. */
  choices?: (existing: Existing) => readonly string[];
};

/** Something `npm run new` makes. */
export type Kind = {
  /** The form that a name must have, and an example of it. */
  name: RegExp;
  example: string;
  questions: Question[];
};

const plainName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const organisation: Question = {
  flag: 'organisation',
  choices: ({ organisations }) => organisations,
};

export const kinds = {
  article: {
    name: plainName,
    example: 'wrong-recipient',
    questions: [
      { flag: 'topic', choices: ({ topics }) => topics },
      { flag: 'language', choices: () => locales },
    ],
  },
  channel: {
    name: plainName,
    example: 'bank-phone',
    questions: [organisation, { flag: 'kind', choices: () => channel.shape.kind.options }],
  },
  fact: {
    name: /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/,
    example: 'limits.daily-transfer',
    questions: [],
  },
  notice: {
    name: plainName,
    example: 'maintenance-may',
    questions: [{ flag: 'from' }, { flag: 'until' }],
  },
  ladder: { name: plainName, example: 'insurance', questions: [organisation] },
  guide: { name: plainName, example: 'paid-twice', questions: [] },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export const isKindName = (value: string): value is KindName => Object.hasOwn(kinds, value);
