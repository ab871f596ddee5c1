import type { z } from 'astro/zod';
import { isLocale, languageNames } from '../../i18n/locales.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong and how to mend it, as two sentences, in a writer's words. */
export type Said = { message: string; fix: string };

const name = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'The file'
    : `“${path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' › ')}”`;

/** Forms of values as a writer knows them. */
const forms: Record<string, string> = {
  string: 'a text; put quotes around a number or a date',
  number: 'a number, without quotes, dots or commas',
  int: 'a whole number, without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list: one entry a line, each beginning with “- ”',
  object: 'a group of keys, each on its own line and indented by two spaces',
  record: 'a group of keys, each on its own line and indented by two spaces',
  null: 'null',
};

const missing = (path: readonly PropertyKey[], description: string | undefined): Said => {
  const last = path.at(-1);
  if (typeof last === 'string' && isLocale(last) && path.length > 1) {
    return {
      message: `${name(path.slice(0, -1))} is missing in ${languageNames[last]}.`,
      fix: `Add “${last}:” with the text in that language.`,
    };
  }
  return {
    message: `${name(path)} is missing.`,
    fix: `Add it.${description ? ` It is: ${description}` : ''}`,
  };
};

/** A day that does not exist, or is written in another form than `2026-01-31`. */
const asDay = (subject: string, given: string): Said => {
  const form = 'Write year, month and day as in 2026-01-31.';
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(given) ?? [];
  if (year === '') return { message: `“${given}” is not how ${subject} gives a day.`, fix: form };
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) {
    return { message: `${subject} is ${given}, and no year has a month ${month}.`, fix: form };
  }
  if (Number(day) < 1 || Number(day) > last) {
    return {
      message: `${subject} is ${given}, a day that does not exist: that month has ${last}.`,
      fix: 'Write the day that was meant.',
    };
  }
  return { message: `“${given}” is not how ${subject} gives a day.`, fix: `Write ${written}.` };
};

/** Whether a key that must be there is not. */
export const isMissing = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;

/**
 * Says in plain words what a schema objects to.
 *
 * @param description of what stands there, from the schema
 */
export const schemaWords = (issue: Issue, description: string | undefined): Said => {
  const subject = name(issue.path);
  if (isMissing(issue)) return missing(issue.path, description);
  if (issue.code === 'invalid_type') {
    if (issue.input === null) return { message: `${subject} has no value.`, fix: 'Write it.' };
    const isGroup = issue.expected === 'string' && typeof issue.input === 'object';
    return {
      message: `${subject} has the wrong form.`,
      fix: isGroup
        ? 'Write one text, between quotes if it contains “: ” or begins with “{”, “[” or “-”.'
        : `Write ${forms[issue.expected] ?? issue.expected}.`,
    };
  }
  if (issue.code === 'invalid_value') {
    const given = typeof issue.input === 'string' ? `“${issue.input}”` : 'This value';
    return {
      message: `${given} is not allowed for ${subject}.`,
      fix: `Use one of: ${issue.values.map(String).join(', ')}.`,
    };
  }
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) {
    return { message: `${subject} is empty.`, fix: 'Write it.' };
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return {
      message: `${subject} is no web address.`,
      fix: 'Write it in full, beginning with https://.',
    };
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return asDay(subject, String(issue.input));
  }
  const message = issue.message.replace(/\.$/, '');
  const fix: unknown = issue.code === 'custom' ? issue.params?.fix : undefined;
  return {
    message: `${subject}: ${message}.`,
    fix: typeof fix === 'string' ? fix : 'Correct it.',
  };
};
