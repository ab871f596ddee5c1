import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { draftLocales, locales } from '../i18n/locales.ts';
import { interfaceText } from '../schemas/interface.ts';
import { isOpen } from '../schemas/localized.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const completed = (whole: unknown, part: unknown): unknown =>
  isGroup(whole)
    ? Object.fromEntries(
        Object.entries(whole).map(([key, inner]) => [
          key,
          completed(inner, isGroup(part) ? part[key] : undefined),
        ]),
      )
    : isOpen(part)
      ? whole
      : part;

/** Words of the interface. A draft language shows the first language's where it lacks a word. */
export const completeInterface: z.ZodType<z.infer<typeof interfaceText>> =
  draftLocales.size === 0
    ? interfaceText
    : z.preprocess(
        (part) =>
          completed(parse(readFileSync(`content/ui/${locales[0]}.yaml`, 'utf8')) as unknown, part),
        interfaceText,
      );
